// Ends whatever was started, also if the benchmark fails or is interrupted

const open = [];

/** Notes how to end something; the last that was started ends first. */
export function closeLater(close) {
  open.push(close);
}

/** Runs a benchmark, and then ends what it started. */
export async function closing(benchmark) {
  ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => closeAll().then(() => process.exit(1))));
  try {
    await benchmark();
  } finally {
    await closeAll();
  }
}

async function closeAll() {
  while (open.length > 0) {
    await open.pop()();
  }
}
