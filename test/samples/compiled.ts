/** Samples in compiled languages: all of them in one program. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Environment, type Job, command } from "./command.ts";

/** Each sample is a package, all of them one program. */
export async function go(jobs: readonly Job[], { folder, variables }: Environment): Promise<string> {
  await writeFile(join(folder, "go.mod"), "module samples\n\ngo 1.18\n");
  for (const { key, source } of jobs) {
    const name = key.toLowerCase();
    await mkdir(join(folder, name));
    const own = source
      .replace("package main", `package ${name}`)
      .replace("\nfunc main() {", "\nfunc Main() {");
    await writeFile(join(folder, name, "sample.go"), own);
  }
  const names = jobs.map(({ key }) => key.toLowerCase());
  const main = `package main

import (
	"fmt"
	"os"
${names.map((name) => `\t"samples/${name}"`).join("\n")}
)

func one(key string, sample func()) {
	defer func() {
		if err := recover(); err != nil {
			fmt.Fprintln(os.Stderr, key, err)
		}
	}()
	sample()
}

func main() {
${names.map((name) => `\tone("${name}", ${name}.Main)`).join("\n")}
}
`;
  await writeFile(join(folder, "main.go"), main);
  return command(["go", "run", "."], folder, variables);
}

export async function java(jobs: readonly Job[], { folder, variables }: Environment): Promise<string> {
  for (const { key, source } of jobs)
    await writeFile(
      join(folder, `S${key}.java`),
      source.replace("public class Main {", `public class S${key} {`),
    );
  const calls = jobs.map(
    ({ key }) =>
      `    try { S${key}.main(args); } catch (Throwable error) { System.err.println("${key} " + error); }`,
  );
  await writeFile(
    join(folder, "All.java"),
    `public class All {\n  public static void main(String[] args) {\n${calls.join("\n")}\n  }\n}\n`,
  );
  const files = [...jobs.map(({ key }) => `S${key}.java`), "All.java"];
  const compiled = await command(
    ["javac", "-Xlint:all", "-Werror", "--release", "17", "-encoding", "US-ASCII", ...files],
    folder,
    {},
  );
  return compiled || command(["java", "-cp", ".", "All"], folder, variables);
}

export async function csharp(jobs: readonly Job[], { folder, variables }: Environment): Promise<string> {
  for (const { key, source } of jobs)
    await writeFile(
      join(folder, `${key}.cs`),
      source
        .replace("public static class Program", `public static class S${key}`)
        .replace("Task Main()", "Task Run()"),
    );
  const calls = jobs.map(
    ({ key }) =>
      `        try { S${key}.Run().Wait(); } catch (Exception error) { Console.Error.WriteLine("${key} " + error); }`,
  );
  await writeFile(
    join(folder, "all.cs"),
    `using System;\npublic static class All\n{\n    public static void Main()\n    {\n${calls.join("\n")}\n    }\n}\n`,
  );
  const files = jobs.map(({ key }) => `${key}.cs`);
  const compiled = await command(
    ["mcs", "-out:all.exe", "-r:System.Net.Http.dll", ...files, "all.cs"],
    folder,
    {},
  );
  return compiled || command(["mono", "all.exe"], folder, variables);
}
