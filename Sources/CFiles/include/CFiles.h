#ifndef CFILES_H
#define CFILES_H

/// Exchanges the names of two files or folders of one file system in one step.
///
/// Gives 0, or the error number (`errno`): Glibc's header hides `renameat2` from Swift.
int files_exchange(const char *a, const char *b);

#endif
