import {describe, expect, it} from 'vitest';
import {request, scriptAt} from '../../records';
import {judge, statesOf} from './judging';

const probe = (id: string, host: string) =>
  request(id, 'v', {
    host,
    site: host,
    path: '/',
    resource: 'websocket',
    delivery: 'failed',
    initiator: {via: 'websocket', scripts: [scriptAt('cdn.fraud.example/p.js')]},
  });

describe('local ports', () => {
  it('counts attempts, most of which fail', () => {
    const hosts = ['127.0.0.1', 'localhost', '[::1]', '192.168.1.1', '172.20.0.5'];
    expect(
      judge(
        'local-ports',
        hosts.map((host, index) => probe(`p${index}`, host)),
      ),
    ).toMatchObject([
      {
        state: 'found',
        receiver: 'fraud.example',
        grade: 'observed',
        reasons: ['many-attempts'],
        details: {attempts: 5, hosts: 5},
      },
    ]);
  });
  it('is less sure of a single one', () => {
    expect(judge('local-ports', [probe('p', '127.0.0.1')])).toMatchObject([
      {grade: 'derivable', reasons: ['local-program']},
    ]);
  });
  it('leaves public hosts, stand-ins and pages of this machine alone', () => {
    const public_ = ['172.32.0.1', '11.0.0.1', 'www--facebook--com.localhost', 'localhost.example'];
    expect(
      statesOf(
        judge(
          'local-ports',
          public_.map((host, index) => probe(`p${index}`, host)),
        ),
      ),
    ).toEqual(['not-found']);
    expect(statesOf(judge('local-ports', [probe('p', 'localhost')], {host: 'localhost'}))).toEqual([
      'not-found',
    ]);
  });
});
