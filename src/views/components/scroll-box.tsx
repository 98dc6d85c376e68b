import type {ComponentChildren} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';

interface ScrollBoxProps {
  class: string;
  /** What is in it, for those who reach it by keyboard. */
  label: string;
  children: ComponentChildren;
}

/** A box whose contents may be wider than it. Only then is it a stop of the tab key, so that arrow keys scroll it. */
export function ScrollBox({class: name, label, children}: ScrollBoxProps) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={box} class={name} {...(scrolls ? {tabIndex: 0, 'aria-label': label} : {})}>
      {children}
    </section>
  );
}
