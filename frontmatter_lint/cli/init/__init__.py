"""What `lint-agents init` finds in a repository and the files it writes to start with."""
