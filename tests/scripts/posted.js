// The ways in which people paste an error.

export const asPosted = (text) => text;

export const withoutItsType = (text) => text.replace(/^(?:[\w.]+(?:Error|Exception|Warning): |WARNING:(?:\w+:)?)/, "");

export const isTyped = (text) => /^[\w.]+(?:Error|Exception): /.test(text);

export const inATraceback = (text) => String.raw`INFO:root:starting
Traceback (most recent call last):
  File "/home/jo/code/cache.py", line 12, in lookup
    return TABLE[key]
           ~~~~~^^^^^
KeyError: 'conv_stem'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "C:\Users\jo\train.py", line 88, in <module>
    main(sys.argv[1:])
  File "C:\Users\jo\train.py", line 52, in main
    history = build_and_fit(parse(args), epochs=30)
  File "/opt/conda/lib/python3.10/site-packages/keras/utils/traceback_utils.py", line 70, in error_handler
    raise e.with_traceback(filtered_tb) from None
${isTyped(text) ? text : `ValueError: ${text}`}
`;

export const logged = (text) =>
  text.split("\n").map((line) => `2024-05-02 10:11:12,345 ERROR trainer: ${line}`).join("\n");

/** Other layers, numbers, addresses and quotes. */
export const withOtherNames = (text) => text
  .replace(/\b(?:dense|conv2d|lstm|gru|rnn|fc1|conv_maxpool)(?=_\d|\/)/g, "stage_four")
  .replace(/\b(?:PixelSoftmax|DataGenerator|CustomLoss|attention_loss)\b/g, "GatedFusion")
  .replace(/0x[0-9a-fA-F]+/g, "0x7fdeadbeef10")
  .replace(/(?<![\w.])\d+(?![\w.])/g, (number) => String(Number(number) + 7))
  .replaceAll("`", "'")
  .replaceAll("'", "’");
