// Serves the files of one folder to the editor, as decap-server does, but only to the preview that started it: on this
// machine's own address, to whoever knows the key, and for as long as the preview holds its input open.
import express from "express";
import middlewares from "decap-server/dist/middlewares.js";

const app = express();
app.use((request, response, next) => (request.get("x-editor-key") === process.env.EDITOR_KEY ? next() : response.sendStatus(403)));
await middlewares.registerLocalFs(app, { logLevel: "error" });
const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("close", () => process.exit()).resume();
