// A page on a disk may not read the files beside it; the same exhibit in one file needs none.
if (location.protocol === "file:") location.replace("one-file.html" + location.hash);
