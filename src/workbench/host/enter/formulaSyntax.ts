/**
 * Whether Excel can read a formula at all: a parser of its grammar that builds nothing. It knows operators, calls,
 * references, names, structured references, array constants, strings and errors; not how many arguments a function
 * takes.
 */

const number = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i;
const string = /^"(?:[^"]|"")*"/;
const error = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!)/i;
const quotedSheet = /^'(?:[^']|'')+'!/;
const plainSheet = /^(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!/u;
const word = /^[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/u;
const rowSpan = /^\$?\d+:\$?\d+/;
const infix = /^(?:<=|>=|<>|[-+*/^&=<>:])/;

/** Nested brackets of a structured reference, with ' as its escape; undefined when they do not close. */
const brackets = (text: string): number | undefined => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
};

class Unreadable extends Error {}

const createReader = (source: string) => {
  let at = 0;
  const rest = () => source.slice(at);
  const space = () => {
    const start = at;
    while (/\s/.test(source[at] ?? "")) at += 1;
    return at > start;
  };
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest());
    if (!match) return undefined;
    at += match[0].length;
    return match[0];
  };
  const takeText = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  const fail = (): never => {
    throw new Unreadable();
  };

  const argumentsOfCall = () => {
    space();
    if (takeText(")")) return;
    for (;;) {
      space();
      if (source[at] !== "," && source[at] !== ")") expression();
      space();
      if (takeText(")")) return;
      if (!takeText(",")) fail();
    }
  };

  const arrayConstant = () => {
    const item = () => {
      space();
      if (!(take(string) ?? take(error) ?? take(/^(?:TRUE|FALSE)/i))) {
        take(/^[+-]/);
        if (!take(number)) fail();
      }
      space();
    };
    item();
    while (takeText(",") || takeText(";")) item();
    if (!takeText("}")) fail();
  };

  const structured = () => {
    const length = brackets(rest());
    at += length ?? fail();
  };

  /** What stands alone: a constant, a reference, a name, a call, something in parentheses; whether it may be cells. */
  const operand = (): boolean => {
    if (takeText("(")) {
      do {
        expression();
        space();
      } while (takeText(","));
      if (!takeText(")")) fail();
      return true;
    }
    if (takeText("{")) {
      arrayConstant();
      return false;
    }
    if (take(rowSpan)) return true;
    if (take(string) ?? take(error) ?? take(number)) return false;
    if (source[at] === "[") {
      structured();
      return true;
    }
    if ((take(quotedSheet) ?? take(plainSheet)) && (take(error) ?? take(rowSpan))) return true;
    if (!take(word)) fail();
    if (takeText("(")) argumentsOfCall();
    else if (source[at] === "[") structured();
    return true;
  };

  const postfix = (): boolean => {
    const cells = operand();
    for (;;) {
      if (takeText("%") || takeText("#")) continue;
      // A call of what a call answered: LAMBDA(x, x)(1). After a space it is an intersection.
      if (!takeText("(")) return cells;
      argumentsOfCall();
    }
  };

  const unary = (): boolean => {
    space();
    while (take(/^[-+@]/)) space();
    return postfix();
  };

  const expression = () => {
    let cells = unary();
    for (;;) {
      const spaced = space();
      if (at >= source.length) return;
      if (take(infix)) cells = unary();
      else if (spaced && cells && /^[\p{L}_$'(\\[]/u.test(rest())) cells = unary();
      else return;
    }
  };

  return {
    whole: () => {
      expression();
      space();
      return at >= source.length;
    },
  };
};

/** Whether `source`, a formula without its "=", is one Excel can read. */
export const isFormula = (source: string): boolean => {
  try {
    return createReader(source).whole();
  } catch (error_) {
    if (error_ instanceof Unreadable) return false;
    throw error_;
  }
};
