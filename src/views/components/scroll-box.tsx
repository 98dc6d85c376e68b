import type {ComponentChildren, RefObject} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';

interface ScrollBoxProps {
  class: string;
  /** What is in it, for those who reach it by keyboard. */
  label: string;
  /** For who has to know the box. */
  box?: RefObject<HTMLElement | null>;
  children: ComponentChildren;
}

/** A box whose contents may be larger than it. Only then is it a stop of the tab key, so that arrow keys scroll it. */
export function ScrollBox({class: name, label, box: given, children}: ScrollBoxProps) {
  const own = useRef<HTMLElement>(null);
  const box = given ?? own;
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setScrolls(
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box]);
  return (
    <section ref={box} class={name} {...(scrolls ? {tabIndex: 0, 'aria-label': label} : {})}>
      {children}
    </section>
  );
}
