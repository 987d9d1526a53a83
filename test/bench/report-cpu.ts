/** Preloaded into the measured program: on each message, it reports the CPU time of the process. */
process.on("message", () => process.send?.(process.cpuUsage()));
process.once("disconnect", () => process.exit());
process.channel?.unref();
