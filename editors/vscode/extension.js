// Shows in VS Code what `lint-agents lsp` finds. Sends nothing anywhere, and downloads nothing.
"use strict";

const vscode = require("vscode");
const { CloseAction, ErrorAction, LanguageClient } = require("vscode-languageclient/node");
const server = require("./server.js");

const HELP = "https://github.com/lint-agents/lint-agents/blob/main/docs/editors.md#vs-code";
const LANGUAGES = ["markdown", "chatagent", "toml", "json", "jsonc"];
const RESTARTS = 3; // after so many ends of its own the server is left alone

let client;

/** Start the server when the first Markdown or TOML file is opened. */
async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("lint-agents.restart", () => restart(context)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("lint-agents.path")) {
        return restart(context);
      }
    }),
  );
  await begin(context);
}

/** Stop the server when VS Code ends. */
async function deactivate() {
  const running = client;
  client = undefined;
  if (running) {
    // one that has not started cannot be stopped, and need not
    await running.stop().catch(() => {});
    await running.dispose().catch(() => {});
  }
}

async function restart(context) {
  await deactivate();
  await begin(context);
}

async function begin(context) {
  const command = vscode.workspace.getConfiguration("lint-agents").get("path") || "lint-agents";
  let refused = false;
  let ends = 0;
  const refuse = (words) => {
    if (!refused) {
      refused = true;
      complain(words);
    }
  };
  const begun = new LanguageClient(
    "lint-agents",
    "lint-agents",
    async () => {
      try {
        return await server.start(command, context.extensionPath, refuse);
      } catch (error) {
        refuse(error.message);
        throw error;
      }
    },
    {
      documentSelector: LANGUAGES.map((language) => ({ scheme: "file", language })),
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          ends += 1;
          const again = !refused && ends <= RESTARTS;
          return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: refused };
        },
      },
    },
  );
  client = begun;
  try {
    await begun.start();
  } catch (error) {
    refuse(`lint-agents did not start: ${error.message}`);
  }
}

/** Say why agents are not checked, and offer what helps. */
async function complain(words) {
  const chosen = await vscode.window.showErrorMessage(words, "How to install", "Settings");
  if (chosen === "How to install") {
    await vscode.env.openExternal(vscode.Uri.parse(HELP));
  } else if (chosen === "Settings") {
    await vscode.commands.executeCommand("workbench.action.openSettings", "lint-agents.path");
  }
}

module.exports = { activate, deactivate };
