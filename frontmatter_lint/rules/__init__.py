"""One file a rule: only this room knows what is worth reporting and how to say it."""
