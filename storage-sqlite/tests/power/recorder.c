/* Writes down what a process asks of the files in one folder, and what it says on its standard output, in the order in which
 * it happens. Loaded before the C library (LD_PRELOAD).
 *
 * A line is `KIND NAME OFFSET LENGTH`; a write and what was said are followed by so many bytes. A sync is written down and not
 * done: the disk is made of the trace. Shared memory is left out, since nothing of it is needed after a cut. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST_FILES 4096
#define LAST_WORD "DONE"

static pthread_mutex_t in_turn = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static FILE *trace;
static char *names[MOST_FILES]; /* of open files, by descriptor */

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("BAYBOARD_POWER_TRACE");
  folder = getenv("BAYBOARD_POWER_FOLDER");
  if (folder && path) trace = fopen(path, "w");
}

#define REAL(function) ((__typeof__(&function))dlsym(RTLD_NEXT, #function))

static void note(const char *kind, const char *name, long long offset, size_t length, const void *bytes) {
  fprintf(trace, "%s %s %lld %zu\n", kind, name, offset, length);
  if (bytes) fwrite(bytes, 1, length, trace);
}

/* The name of a file in the folder, "." for the folder itself, NULL for others. */
static const char *known(const char *path) {
  size_t length = folder ? strlen(folder) : 0, end = strlen(path);
  if (!trace || strncmp(path, folder, length)) return NULL;
  if (end > 4 && !strcmp(path + end - 4, "-shm")) return NULL;
  if (!path[length]) return ".";
  return path[length] == '/' ? path + length + 1 : NULL;
}

static const char *name_of(int fd) { return trace && fd >= 0 && fd < MOST_FILES ? names[fd] : NULL; }

typedef int (*opener)(const char *, int, ...);

static int open_with(opener really, const char *path, int flags, mode_t mode) {
  const char *name = known(path);
  if (!name) return really(path, flags, mode);
  pthread_mutex_lock(&in_turn);
  int is_new = access(path, F_OK) != 0, fd = really(path, flags, mode);
  if (fd >= MOST_FILES) abort();
  if (fd >= 0) {
    names[fd] = strdup(name);
    if (is_new) note("create", name, 0, 0, NULL);
    else if (flags & O_TRUNC) note("truncate", name, 0, 0, NULL);
  }
  pthread_mutex_unlock(&in_turn);
  return fd;
}

static mode_t mode_of(int flags, va_list rest) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; }

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return open_with((opener)REAL(open), path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return open_with((opener)REAL(open64), path, flags, mode);
}

int close(int fd) {
  if (!name_of(fd)) return REAL(close)(fd);
  pthread_mutex_lock(&in_turn);
  free(names[fd]);
  names[fd] = NULL;
  int answer = REAL(close)(fd);
  pthread_mutex_unlock(&in_turn);
  return answer;
}

/* Whoever says the last word stops there, in the middle of everything, with the files as the trace tells. */
static void note_said(const void *bytes, size_t length) {
  note("said", "-", 0, length, bytes);
  if (length >= strlen(LAST_WORD) && !memcmp(bytes, LAST_WORD, strlen(LAST_WORD))) {
    fflush(trace);
    _exit(0);
  }
}

ssize_t write(int fd, const void *bytes, size_t length) {
  const char *name = name_of(fd);
  if (!name && !(trace && fd == STDOUT_FILENO)) return REAL(write)(fd, bytes, length);
  pthread_mutex_lock(&in_turn);
  off64_t offset = name ? lseek64(fd, 0, SEEK_CUR) : 0;
  ssize_t written = REAL(write)(fd, bytes, length);
  if (written > 0 && name) note("write", name, offset, written, bytes);
  if (written > 0 && !name) note_said(bytes, written);
  pthread_mutex_unlock(&in_turn);
  return written;
}

typedef ssize_t (*writer)(int, const void *, size_t, off64_t);

static ssize_t write_at(writer really, int fd, const void *bytes, size_t length, off64_t offset) {
  const char *name = name_of(fd);
  if (!name) return really(fd, bytes, length, offset);
  pthread_mutex_lock(&in_turn);
  ssize_t written = really(fd, bytes, length, offset);
  if (written > 0) note("write", name, offset, written, bytes);
  pthread_mutex_unlock(&in_turn);
  return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
  return write_at((writer)REAL(pwrite), fd, bytes, length, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  return write_at((writer)REAL(pwrite64), fd, bytes, length, offset);
}

typedef int (*cutter)(int, off64_t);

static int cut_with(cutter really, int fd, off64_t length) {
  const char *name = name_of(fd);
  if (!name) return really(fd, length);
  pthread_mutex_lock(&in_turn);
  int answer = really(fd, length);
  if (!answer) note("truncate", name, length, 0, NULL);
  pthread_mutex_unlock(&in_turn);
  return answer;
}

int ftruncate(int fd, off_t length) { return cut_with((cutter)REAL(ftruncate), fd, length); }

int ftruncate64(int fd, off64_t length) { return cut_with((cutter)REAL(ftruncate64), fd, length); }

static int sync_with(int (*really)(int), int fd) {
  const char *name = name_of(fd);
  if (!name) return really(fd);
  pthread_mutex_lock(&in_turn);
  note("sync", name, 0, 0, NULL);
  pthread_mutex_unlock(&in_turn);
  return 0;
}

int fsync(int fd) { return sync_with(REAL(fsync), fd); }

int fdatasync(int fd) { return sync_with(REAL(fdatasync), fd); }

int unlink(const char *path) {
  const char *name = known(path);
  if (!name) return REAL(unlink)(path);
  pthread_mutex_lock(&in_turn);
  int answer = REAL(unlink)(path);
  if (!answer) note("unlink", name, 0, 0, NULL);
  pthread_mutex_unlock(&in_turn);
  return answer;
}
