/** Reads certificates that a user trusts in addition to those of the system. */
import { X509Certificate } from "node:crypto";
import { resolve } from "node:path";
import { getCACertificates } from "node:tls";
import { readText, reasonOf } from "./readable.ts";

/** The message is a sentence that says what is wrong with the file. */
export class CertificateError extends Error {}

/**
 * @returns the certificates that Node trusts by default, and those of a file in PEM
 * @throws {CertificateError}
 */
export async function readCertificates(file: string, cwd: string): Promise<readonly string[]> {
  const text = textAt(file, cwd);
  const own = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (own.length === 0) throw new CertificateError(`${file} has no certificate in PEM.`);
  return [...getCACertificates("default"), ...own.map((certificate) => parsed(file, certificate))];
}

function textAt(file: string, cwd: string): string {
  try {
    return readText(resolve(cwd, file));
  } catch (error) {
    throw new CertificateError(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

function parsed(file: string, certificate: string): string {
  try {
    return new X509Certificate(certificate).toString();
  } catch (error) {
    throw new CertificateError(`${file} has a damaged certificate: ${messageOf(error)}.`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
