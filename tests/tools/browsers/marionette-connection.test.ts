import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FirefoxRefused, MarionetteConnection } from '../../../tools/browsers/firefox/marionette-connection.ts';
import { encodePacket } from '../../../tools/browsers/firefox/marionette-packets.ts';

describe('a connection to Firefox', () => {
  const server = createServer();
  let firefox: Socket;
  let connection: MarionetteConnection;

  beforeEach(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const accepted = once(server, 'connection');
    connection = await MarionetteConnection.open((server.address() as AddressInfo).port);
    [firefox] = (await accepted) as [Socket];
    firefox.resume().write(encodePacket({ applicationType: 'gecko', marionetteProtocol: 3 }));
  });

  afterEach(() => {
    firefox.destroy();
    server.close();
  });

  test('tells answers apart by their number', async () => {
    const answers = [connection.send('first'), connection.send('second')];
    firefox.write(
      Buffer.concat([encodePacket([1, 2, null, { value: 'b' }]), encodePacket([1, 1, null, { value: 'a' }])]),
    );
    expect(await Promise.all(answers)).toEqual([{ value: 'a' }, { value: 'b' }]);
  });

  test('fails what Firefox refuses', async () => {
    const answer = connection.send('nonsense');
    firefox.write(encodePacket([1, 1, { error: 'unknown command', message: 'nonsense', stacktrace: '' }, null]));
    await expect(answer).rejects.toThrow(new FirefoxRefused('nonsense'));
  });

  test('fails what is unanswered when Firefox ends, and what is asked later', async () => {
    const answer = connection.send('question');
    firefox.destroy();
    await expect(answer).rejects.toThrow('Firefox ended before it answered.');
    await expect(connection.send('another')).rejects.toThrow('Firefox has ended.');
  });
});
