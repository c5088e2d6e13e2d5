// Starts `lint-agents lsp`, and says in words why it does not start. Knows nothing of VS Code.
"use strict";

const { spawn } = require("node:child_process");

const INSTALL = "pip install 'frontmatter-lint[lsp]'";
const MOST = 2000; // characters of what a server says at its end

/** Why the server does not run, in words for the user. */
class MissingError extends Error {}

/**
 * Start the server; resolve to its process once it runs. Reject with a MissingError where there
 * is no such program. `onRefusal` gets the words of a server that ends with 2, as it does where
 * the extra for language servers is not installed.
 */
function start(command, cwd, onRefusal) {
  return new Promise((resolve, reject) => {
    // no shell: the setting is the name of a program and nothing more. `cwd` is a folder of
    // ours, because Windows looks for programs there first
    const child = spawn(command, ["lsp"], { cwd, stdio: "pipe", windowsHide: true });
    let said = "";
    child.stderr.on("data", (data) => {
      said = (said + data).slice(-MOST);
    });
    child.stdin.on("error", () => {}); // it has ended, which `close` says
    child.once("spawn", () => resolve(child));
    child.once("error", (error) => reject(new MissingError(missing(command, error))));
    child.once("close", (code) => {
      if (code === 2) {
        onRefusal(said.trim() || `\`${command} lsp\` ended with 2`);
      }
    });
  });
}

/** Return what to say where a program cannot be started. */
function missing(command, error) {
  if (error.code === "ENOENT") {
    return (
      `\`${command}\` was not found, so agents are not checked. Install it with ` +
      `\`${INSTALL}\`, or name it in the setting lint-agents.path.`
    );
  }
  return `\`${command}\` cannot be started (${error.code || error.message}): see lint-agents.path.`;
}

module.exports = { MissingError, start };
