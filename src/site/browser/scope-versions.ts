/** Leads from a day to the version of the scope that held on it; without script the list of versions is there. */
import { versionOn } from '../../playbook/scope/version-on.ts';

const form = document.querySelector<HTMLFormElement>('form.on-day');
const list = document.querySelector('#version-days');
if (form && list) {
  // written by our own page, newest first
  const versions = JSON.parse(list.textContent ?? '[]') as [day: string, address: string][];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = form.querySelector('input')?.value ?? '';
    const found = versionOn(versions.map(([from]) => from).reverse(), day);
    const address = versions.find(([from]) => from === found)?.[1];
    const output = form.querySelector('output');
    if (address !== undefined) location.assign(address);
    else if (output) output.textContent = form.dataset.before ?? '';
  });
}
