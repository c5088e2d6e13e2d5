-- Neovim 0.11 or newer: put this file into `lsp/` of your configuration, and
-- `vim.lsp.enable("lint_agents")` into `init.lua`.
return {
  cmd = { "lint-agents", "lsp" },
  filetypes = { "markdown", "toml", "json" },
  root_markers = { ".lint-agents.toml", ".git" },
}
