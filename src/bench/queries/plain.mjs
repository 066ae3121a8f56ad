// Makes the answers of different servers comparable: lists without connections around them, and no cursors

export function plain(value) {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const { pageInfo, ...rest } = value;
  const [[name, only], ...others] = Object.entries(rest);
  const wraps = others.length === 0 && (name === 'nodes' || name === 'authority');
  return wraps ? plain(only) : Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, plain(item)]));
}
