/** Loaded before a program that is measured: at each message it tells how much CPU the process has used. */
process.on("message", () => process.send?.(process.cpuUsage()));
process.once("disconnect", () => process.exit());
process.channel?.unref();
