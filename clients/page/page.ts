/** The page with a script: it answers as one types, on the device itself, so that the text stays there. */
console.log('page');
