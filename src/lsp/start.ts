import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { resources } from '../workspace/resources.ts';
import { Notices } from './notices.ts';
import { serve } from './server.ts';

/**
 * Serves the editor on standard input and output. The library ends the process when the editor says so, or closes them:
 * it has a timer that looks after the process of the editor, so by itself it would stay.
 */
export async function serveOnStandardStreams(): Promise<void> {
  const closed = new Promise<void>((done) => process.stdin.once('close', done));
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  // What nobody caught is a fault of ours, or of a plugin that fails after its check: no reason to leave the writer
  // without findings.
  const notices = new Notices(connection);
  process.on('unhandledRejection', (reason) => notices.log(reason));
  process.on('uncaughtException', (error) => notices.log(error));
  serve(connection, resources);
  await closed;
}
