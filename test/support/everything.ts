/** Every public function of the library: what the root has, and the texts of other languages. */
export * from 'halfhour';
export * from 'halfhour/texts';
