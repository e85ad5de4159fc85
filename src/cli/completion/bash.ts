import { OFFERS, type Offer } from './choices.ts';

const all = [...OFFERS.commands, OFFERS.open];

/** A completion function for bash 3.2 or later, which needs nothing beside itself. */
export function bashCompletion(): string {
  const options = all.flatMap(({ options }) => options).filter(({ value }) => value !== null);
  const valued = [...new Set(options.flatMap(({ names }) => names))];
  const names = OFFERS.commands.map(({ name }) => name);
  return `# bash completion for variorum: source <(variorum completion bash)

_variorum() {
  local cur=\${COMP_WORDS[COMP_CWORD]} option=\${COMP_WORDS[COMP_CWORD-1]}
  local command= place=0 values= i
  COMPREPLY=()
  # To bash, the "=" of --color=auto is a word of its own.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $option == = ]]; then
    option=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if (( COMP_CWORD > 1 )); then
    case \${COMP_WORDS[1]} in
      ${names.join('|')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi

  case $command:$option in
${all.flatMap(optionValues).join('\n')}
  esac

  if [[ $cur == -* ]]; then
    case $command in
${all.map(optionNames).join('\n')}
    esac
  elif (( COMP_CWORD == 1 )); then
    values='${names.join(' ')}'
  else
    for (( i = 2; i < COMP_CWORD; i++ )); do
      case \${COMP_WORDS[i]} in
        # The value after an option is no operand, nor is the "=" between them.
        ${valued.join('|')})
          [[ \${COMP_WORDS[i+1]} == = ]] && (( i++ ))
          (( i++ ))
          ;;
        -?*) ;;
        *) (( place++ )) ;;
      esac
    done
    case $command:$place in
${OFFERS.commands.flatMap(places).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$values" -- "$cur"))
}

complete -o bashdefault -o default -F _variorum variorum
`;
}

/** What can be the value of an option; after commas too where it is a list. */
function optionValues({ name, options }: Offer): string[] {
  return options
    .filter(({ value }) => value !== null)
    .map(({ names, values, list }) => {
      const pattern = names.map((one) => `${name}:${one}`).join('|');
      const words = `-W '${values.join(' ')}'`;
      const reply = list
        ? `-P "\${cur%"\${cur##*,}"}" ${words} -- "\${cur##*,}"`
        : `${words} -- "$cur"`;
      return `    ${pattern}) COMPREPLY=($(compgen ${reply})); return ;;`;
    });
}

function optionNames({ name, options }: Offer): string {
  const names = options.flatMap((option) => option.names);
  return `      '${name}') values='${names.join(' ')}' ;;`;
}

function places({ name, places }: Offer): string[] {
  return places.flatMap(({ values }, index) =>
    values.length > 0 ? [`      ${name}:${index}) values='${values.join(' ')}' ;;`] : [],
  );
}
