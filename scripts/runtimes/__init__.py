"""Ask the real programs, offline, whether they load an agent file, and compare that with
what the linter says.

The programs are those of `data/runtimes.yaml`: Claude Code, OpenCode and the core of Gemini
CLI, from npm, in the versions named there. Each runs in a scratch home with a clean
environment: no proxy, no key, no setting of the user, and the only server it may reach is a
stand-in on the loopback interface. The files asked about are copies.
"""
