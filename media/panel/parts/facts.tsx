import { Fragment, toChildArray, type ComponentChildren } from 'preact';

/** Short facts after each other, with a dot between two that stand on one line: none begins or ends a line. */
export function Facts({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="facts">
      {toChildArray(children)
        .filter((fact) => fact !== '')
        .map((fact, index) => (
          <Fragment key={index}>
            {index > 0 && ' '}
            <span class="fact">
              {index > 0 && (
                <>
                  <span class="dot">·</span>{' '}
                </>
              )}
              {fact}
            </span>
          </Fragment>
        ))}
    </span>
  );
}
