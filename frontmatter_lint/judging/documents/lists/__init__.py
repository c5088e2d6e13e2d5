"""Lists and sections: items, terms, profiles of one agent, rosters by heading."""
