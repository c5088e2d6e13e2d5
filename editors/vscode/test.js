// `node test.js COMMAND`: the extension with a stand-in for VS Code, and COMMAND as the server.
"use strict";

const assert = require("node:assert");
const fs = require("node:fs");
const Module = require("node:module");
const os = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const server = require("./server.js");

const AGENT = "---\nname: otter\ndescription: Guides otters. Use it daily.\nmodel: sonet\n---\nLead.\n";
const command = process.argv[2] || "lint-agents";

/** Send one message to a server. */
function send(child, message) {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Call `onMessage` with each message of a server. */
function listen(child, onMessage) {
  let rest = Buffer.alloc(0);
  child.stdout.on("data", (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const head = rest.indexOf("\r\n\r\n");
      const length = head < 0 ? null : /Content-Length: (\d+)/i.exec(rest.toString("latin1", 0, head));
      if (!length || rest.length < head + 4 + Number(length[1])) {
        return;
      }
      const end = head + 4 + Number(length[1]);
      onMessage(JSON.parse(rest.toString("utf8", head + 4, end)));
      rest = rest.subarray(end);
    }
  });
}

/** Return the codes that the server finds in a text that was never saved. */
function codesOf(text) {
  return new Promise((resolve, reject) => {
    server.start(command, __dirname, reject).then((child) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lint-agents-"));
      const uri = pathToFileURL(path.join(folder, ".claude", "agents", "otter.md")).href;
      listen(child, (message) => {
        if (message.id === 1) {
          send(child, { method: "initialized", params: {} });
          const textDocument = { uri, languageId: "markdown", version: 1, text };
          send(child, { method: "textDocument/didOpen", params: { textDocument } });
        } else if (message.method === "textDocument/publishDiagnostics" && message.params.uri === uri) {
          child.once("close", () => {
            fs.rmdirSync(folder);
            resolve(message.params.diagnostics.map((one) => one.code));
          });
          send(child, { id: 2, method: "shutdown" });
        } else if (message.id === 2) {
          send(child, { method: "exit" });
        }
      });
      const params = { processId: null, rootUri: pathToFileURL(folder).href, capabilities: {} };
      send(child, { id: 1, method: "initialize", params });
    }, reject);
  });
}

/** Run `activate` with stand-ins; return the messages shown, and what the client was made of. */
async function activated(program) {
  const shown = [];
  const made = [];
  class LanguageClient {
    constructor(...given) {
      made.push(given);
    }
    async start() {
      this.child = await made[0][2]();
    }
    async stop() {
      this.child?.stdin.end();
    }
    async dispose() {}
  }
  const stands = {
    vscode: {
      commands: { registerCommand: () => ({}) },
      workspace: {
        onDidChangeConfiguration: () => ({}),
        getConfiguration: () => ({ get: () => program }),
      },
      window: { showErrorMessage: async (words) => void shown.push(words) },
    },
    "vscode-languageclient/node": {
      CloseAction: { Restart: "restart", DoNotRestart: "leave" },
      ErrorAction: { Continue: "continue" },
      LanguageClient,
    },
  };
  const load = Module._load;
  Module._load = (name, ...rest) => stands[name] || load(name, ...rest);
  delete require.cache[require.resolve("./extension.js")];
  const extension = require("./extension.js");
  Module._load = load;
  await extension.activate({ subscriptions: [], extensionPath: __dirname });
  const closed = made[0][3].errorHandler.closed().action;
  await extension.deactivate();
  return { shown, made, closed };
}

async function main() {
  assert.deepStrictEqual(await codesOf(AGENT), ["MD201"]);
  const good = await activated(command);
  assert.deepStrictEqual([good.shown, good.closed], [[], "restart"]);
  const bad = await activated("no-such-lint-agents");
  assert.strictEqual(bad.shown.length, 1);
  assert.match(bad.shown[0], /`no-such-lint-agents` was not found.*frontmatter-lint\[lsp\]/);
  assert.strictEqual(bad.closed, "leave");
  const words = await new Promise((resolve) => {
    // a program that knows no `lsp` and ends with 2
    server.start(process.execPath, path.join(__dirname), resolve).then((child) => {
      child.once("close", (code) => code !== 2 && resolve(""));
    });
  });
  assert.strictEqual(words, "");
  console.log("ok");
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
