import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { resources } from '../cli/resources.ts';
import { serve } from './server.ts';

/** Serves the editor on standard input and output; ends when the editor says so, or closes them. */
export async function serveOnStandardStreams(): Promise<void> {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  const closed = new Promise<void>((done) => process.stdin.once('close', done).once('end', done));
  serve(connection, resources);
  await closed;
}
