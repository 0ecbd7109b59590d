/** esbuild gathers the style sheets into `panel.css`; to the compiler they are nothing. */
declare module '*.css';
