package org.sanctionsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processes of a PostgreSQL server.
 *
 * @param data the folder with its data
 */
public record PostgresProcesses(Path data) {

	/** Has it respond to nothing, nor begin any connection. */
	public void freeze() {
		signal("STOP");
	}

	/** Has it respond again. */
	public void thaw() {
		signal("CONT");
	}

	private void signal(String name) {
		try {
			String pid = Files.readAllLines(this.data.resolve("postmaster.pid")).getFirst();
			ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
			kill(name, postmaster);
			for (ProcessHandle process : postmaster.descendants().toList()) {
				kill(name, process);
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void kill(String signal, ProcessHandle process) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
	}

}
