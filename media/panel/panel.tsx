import { render } from 'preact';

render(<p>One on One</p>, document.body);
