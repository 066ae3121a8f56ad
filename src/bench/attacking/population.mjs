// The dearest documents so far by some figure, not too many that begin alike

const SIZE = 30;
const ALIKE = 3;

export function population(figure) {
  const members = [];
  const sort = () => members.sort((one, other) => figure(other) - figure(one));
  return {
    members,
    sort,
    /** Whether a document with this figure would stay. */
    wants: (found) => members.length < SIZE || figure(found) > figure(members.at(-1)),
    add(found) {
      members.push(found);
      sort();
      const alike = members.filter((member) => beginning(member) === beginning(found));
      const worst = alike.length > ALIKE ? alike.at(-1) : members.length > SIZE ? members.at(-1) : undefined;
      if (worst) {
        members.splice(members.indexOf(worst), 1);
      }
    },
  };
}

/** The first two levels of a document. */
const beginning = ({ document }) => [...new Set(document.flatMap(({ name, children }) =>
  [name, ...children.filter((child) => child.children.length > 0).map((child) => `${name}.${child.name}`)]))].sort().join();
