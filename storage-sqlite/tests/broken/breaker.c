/* Lets calls on the files of one database fail, as a disk does that is full or broken. Loaded before the C library (LD_PRELOAD).
 *
 * A page that is shared with whoever breaks says what: for each kind of call how many are still to fail (a negative number: until
 * it is mended), with which error, and how many have failed. Kinds are told by call and file; see KINDS in breaker.rs. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST_FILES 4096
#define KINDS 6

enum call { SYNC, WRITE, READ };
enum file { OTHER, DATABASE, LOG };

struct order {
  int left;
  int error;
  int failed;
};

static pthread_mutex_t in_turn = PTHREAD_MUTEX_INITIALIZER;
static struct order *orders;
static const char *database;
static char files[MOST_FILES]; /* what is open, by descriptor */

#define REAL(function) ((__typeof__(&function))dlsym(RTLD_NEXT, #function))

__attribute__((constructor)) static void begin(void) {
  const char *page = getenv("BAYBOARD_BROKEN_PAGE");
  database = getenv("BAYBOARD_BROKEN_DATABASE");
  int fd = page && database ? REAL(open)(page, O_RDWR) : -1;
  if (fd < 0) return;
  void *shared = mmap(NULL, KINDS * sizeof(struct order), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (shared != MAP_FAILED) orders = shared;
}

static enum file known(const char *path) {
  size_t length = database ? strlen(database) : 0;
  if (!orders || strncmp(path, database, length)) return OTHER;
  if (!path[length]) return DATABASE;
  return strcmp(path + length, "-wal") ? OTHER : LOG;
}

/* Whether this call fails, and with what. */
static int fails(enum call call, int fd) {
  enum file file = orders && fd >= 0 && fd < MOST_FILES ? files[fd] : OTHER;
  if (file == OTHER) return 0;
  struct order *order = &orders[2 * call + (file == LOG)];
  pthread_mutex_lock(&in_turn);
  int left = __atomic_load_n(&order->left, __ATOMIC_ACQUIRE);
  if (left) {
    if (left > 0) __atomic_store_n(&order->left, left - 1, __ATOMIC_RELEASE);
    __atomic_add_fetch(&order->failed, 1, __ATOMIC_ACQ_REL);
    errno = order->error;
  }
  pthread_mutex_unlock(&in_turn);
  return left != 0;
}

static int note(const char *path, int fd) {
  if (fd >= MOST_FILES) abort();
  if (fd >= 0) files[fd] = known(path);
  return fd;
}

static mode_t mode_of(int flags, va_list rest) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; }

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return note(path, REAL(open)(path, flags, mode));
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = mode_of(flags, rest);
  va_end(rest);
  return note(path, REAL(open64)(path, flags, mode));
}

int close(int fd) {
  if (fd >= 0 && fd < MOST_FILES) files[fd] = OTHER;
  return REAL(close)(fd);
}

int fsync(int fd) { return fails(SYNC, fd) ? -1 : REAL(fsync)(fd); }

int fdatasync(int fd) { return fails(SYNC, fd) ? -1 : REAL(fdatasync)(fd); }

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
  return fails(WRITE, fd) ? -1 : REAL(pwrite)(fd, bytes, length, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  return fails(WRITE, fd) ? -1 : REAL(pwrite64)(fd, bytes, length, offset);
}

ssize_t pread(int fd, void *bytes, size_t length, off_t offset) {
  return fails(READ, fd) ? -1 : REAL(pread)(fd, bytes, length, offset);
}

ssize_t pread64(int fd, void *bytes, size_t length, off64_t offset) {
  return fails(READ, fd) ? -1 : REAL(pread64)(fd, bytes, length, offset);
}
