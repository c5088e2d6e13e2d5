#!/bin/sh
# Claude Code sends what was edited as JSON; `lint-agents hook` answers with what is to be changed.
if command -v lint-agents >/dev/null 2>&1; then
  exec lint-agents hook
fi
# only where an agent may have been written: all other edits are left alone
case "$(cat)" in
  *agents*) echo '{"systemMessage": "lint-agents is not on PATH, so agents are not checked: pip install frontmatter-lint"}' ;;
esac
