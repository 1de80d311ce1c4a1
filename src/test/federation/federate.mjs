// Federates as a portal would: Comunica is given two addresses and nothing else, has to find out by itself what they are,
// and joins what they hold.
//
// usage: node federate.mjs ENDPOINT OTHER_ENDPOINT QUERY_FILE
import { readFileSync } from 'node:fs';
import { QueryEngine } from '@comunica/query-sparql';

const [endpoint, other, file] = process.argv.slice(2);
const engine = new QueryEngine();
const requests = [];
const watched = (input, init) => {
  const method = init?.method ?? 'GET';
  requests.push(`${method} ${typeof input === 'string' ? input : input.url}`);
  return fetch(input, init);
};

const bindings = await engine.queryBindings(readFileSync(file, 'utf8'), {
  sources: [endpoint, { type: 'sparql', value: other }],
  fetch: watched,
});
const rows = (await bindings.toArray())
  .map(row => ['name', 'concept', 'challenge'].map(name => row.get(name).value).join(' | '))
  .sort();

// The service description, asked for with a bare GET, must have been what told Comunica that this is an endpoint.
const discovery = requests.find(request => request === `GET ${endpoint}`);
const queries = requests.filter(request => request.includes(endpoint) && request !== `GET ${endpoint}`);
if (!discovery || queries.length === 0) {
  console.error('The endpoint was not discovered by its service description:\n' + requests.join('\n'));
  process.exit(1);
}
console.log(rows.join('\n'));
