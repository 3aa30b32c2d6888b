import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeAllowedBuild } from '../../../tools/test/allowed-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-build-'));
const [real, allowed] = [join(folder, 'real'), join(folder, 'real-allowed')];
const manifest = { manifest_version: 3, name: 'Parallax', permissions: ['activeTab'] };

afterEach(() => rmSync(folder, { recursive: true }));

describe('makeAllowedBuild', () => {
  it('differs from the build in one line of the manifest, and leaves nothing of an older copy', () => {
    mkdirSync(join(real, 'chunks'), { recursive: true });
    writeFileSync(join(real, 'chunks/page.js'), 'run();');
    writeFileSync(join(real, 'manifest.json'), JSON.stringify(manifest));
    mkdirSync(allowed);
    writeFileSync(join(allowed, 'old.js'), '');

    makeAllowedBuild(real, allowed);

    expect(JSON.parse(readFileSync(join(allowed, 'manifest.json'), 'utf8'))).toEqual({
      ...manifest,
      host_permissions: ['http://*.localhost/*'],
    });
    expect(readFileSync(join(allowed, 'chunks/page.js'), 'utf8')).toBe('run();');
    expect(() => readFileSync(join(allowed, 'old.js'))).toThrow(/ENOENT/u);
    expect(JSON.parse(readFileSync(join(real, 'manifest.json'), 'utf8'))).toEqual(manifest);
  });
});
