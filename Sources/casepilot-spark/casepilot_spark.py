"""Runs `casepilot check` or `casepilot batch` over a file of any size on Apache Spark.

usage: spark-submit casepilot_spark.py check|batch INPUT OUTPUT [--program PATH] [--home PATH] [--partitions N] [-- OPTIONS]

INPUT is JSON Lines, one claim or question a line; OUTPUT becomes a folder of JSON Lines, whose parts in their order are
the answers in the order of the input. Every partition starts one process of the program, with one thread,
and streams its lines through it, so that memory stays flat. OPTIONS go to the program as they are.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import threading


def command(work, program, home, options):
    """The program's arguments for one partition."""
    line = [program, work, "-", "--input-format", "jsonl", "--format", "json", "--threads", "1"]
    if home:
        line += ["--home", home]
    return line + list(options)


def feed(lines, stream):
    """Writes the lines of a partition to the program; a program that ended early is told by its exit status."""
    try:
        for line in lines:
            stream.write(line.encode("utf-8") + b"\n")
        stream.close()
    except (BrokenPipeError, ValueError):
        pass


def answers(lines, arguments):
    """The program's output lines for the lines of a partition, in order."""
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints
        )
        writer = threading.Thread(target=feed, args=(lines, process.stdin), daemon=True)
        writer.start()
        for line in process.stdout:
            yield line.decode("utf-8").rstrip("\n")
        writer.join()
        # 1 says that something was found or left unanswered, which is no failure of the run.
        if process.wait() not in (0, 1):
            complaints.seek(0)
            raise RuntimeError(complaints.read(2000).decode("utf-8", "replace"))


def run(session, work, source, target, program, home, partitions, options):
    """Answers a file; Spark runs a partition again when its machine is lost."""
    arguments = command(work, program, home, options)
    lines = session.sparkContext.textFile(source, partitions)
    lines.filter(str.strip).mapPartitions(lambda part: answers(part, arguments)).saveAsTextFile(target)


def main(words):
    parser = argparse.ArgumentParser(prog="casepilot_spark.py")
    parser.add_argument("work", choices=["check", "batch"])
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--program", default="casepilot", help="where the program stands on every machine")
    parser.add_argument("--home", default=os.environ.get("CASEPILOT_HOME", ""))
    parser.add_argument("--partitions", type=int, default=8)
    options = []
    if "--" in words:
        words, options = words[: words.index("--")], words[words.index("--") + 1 :]
    chosen = parser.parse_args(words)
    from pyspark.sql import SparkSession

    session = SparkSession.builder.appName(f"casepilot {chosen.work}").getOrCreate()
    try:
        run(
            session,
            chosen.work,
            chosen.source,
            chosen.target,
            chosen.program,
            chosen.home,
            chosen.partitions,
            options,
        )
    finally:
        session.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
