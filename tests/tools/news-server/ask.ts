import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';

interface Answer {
  status: number;
  contentType: string;
  text: string;
}

/** Asks as a browser does that takes `NAME.localhost` for this machine; not every resolver of names does. */
export function ask(port: number, host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host: `${host}:${port}` };
    request({ host: '127.0.0.1', port, path, headers }, (response) => void readAnswer(response).then(resolve, reject))
      .on('error', reject)
      .end();
  });
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    text: Buffer.concat(chunks).toString('utf8'),
  };
}
