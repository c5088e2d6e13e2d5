"""The tests of lint-agents."""
