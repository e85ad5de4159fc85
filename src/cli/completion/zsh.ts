import { OFFERS, type Offer, type OfferedOption } from './choices.ts';

/** A completion function for zsh. */
export function zshCompletion(): string {
  const commands = OFFERS.commands.map(({ name, about }) => quoted(`${name}:${about}`));
  return `#compdef variorum
# zsh completion for variorum: source <(variorum completion zsh), or in $fpath as _variorum

_variorum() {
  local command=\${words[2]}
  if (( CURRENT == 2 )) && [[ $command != -* ]]; then
    local -a commands=(
      ${commands.join('\n      ')}
    )
    _describe -t commands command commands
    _files
    return
  fi
  case $command in
${OFFERS.commands.map(branch).join('\n')}
    *)
      _arguments -s -S \\
        ${specs(OFFERS.open).join(' \\\n        ')}
      ;;
  esac
}

if [[ \${funcstack[1]} == _variorum ]]; then
  _variorum "$@"
else
  compdef _variorum variorum
fi
`;
}

function branch(offer: Offer): string {
  return `    ${offer.name})
      shift words
      (( CURRENT-- ))
      _arguments -s -S \\
        ${specs(offer).join(' \\\n        ')}
      ;;`;
}

function specs({ options, places }: Offer): string[] {
  return [
    ...options.map(option),
    ...places.map(({ kind, values, many }, index) => {
      const where = many ? '*' : index + 1;
      return quoted(`${where}:${kind}:${values.length > 0 ? `(${values.join(' ')})` : '_files'}`);
    }),
  ];
}

/** "(-o --output)"{-o+,--output=}"[about]:FORM:(text json)". */
function option({ names, about, value, values, list, file }: OfferedOption): string {
  const explained = `[${about.replace(/[[\]]/g, '\\$&')}]`;
  const marked = names.map((name) => {
    if (value === null) return name;
    return name.startsWith('--') ? `${name}=` : `${name}+`;
  });
  const action = file ? '_files' : values.length > 0 ? `(${values.join(' ')})` : ' ';
  const several = `_values -s , ${value} ${values.join(' ')}`;
  const argument = value === null ? '' : `:${value}:${list ? several : action}`;
  const [only = ''] = marked;
  return marked.length === 1
    ? quoted(`${only}${explained}${argument}`)
    : `${quoted(`(${names.join(' ')})`)}{${marked.join(',')}}${quoted(explained + argument)}`;
}

/** In single quotes, as the shell reads them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
