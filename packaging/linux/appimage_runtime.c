/* The program at the head of the AppImage: makes the folder that is packed behind it visible, and becomes its AppRun.

   AppImage specification, type 2: an ELF program with "AI" and a 2 from its eighth byte, a SquashFS image behind its last
   section. FUSE mounts the image; a child of the application serves it, and unmounts it when the application is over and
   nothing in it is used any more (the engine may outlive the window by some seconds). Where FUSE is not to be had the
   folder is unpacked for as long as the application runs.

   appimage.sh links it statically with what Debian has of libsquashfuse and libfuse3. */

#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <squashfuse/ll.h>
#include <squashfuse/traverse.h>

enum { FIRST_TRY_MS = 100, LAST_TRY_MS = 5000 }; /* between two tries to unmount what is still used */

static const char USAGE[] = "usage: %s [--appimage-OPTION | arguments of the application]\n"
                            "  --appimage-extract          unpack into ./squashfs-root\n"
                            "  --appimage-extract-and-run  unpack, run, remove; also by APPIMAGE_EXTRACT_AND_RUN=1\n"
                            "  --appimage-offset           where the image begins, in bytes\n";

static void fail(const char *doing, const char *what)
{
    fprintf(stderr, "AppImage: %s %s: %s\n", doing, what, strerror(errno));
    exit(127);
}

static char *join(const char *folder, const char *name)
{
    char *path;
    if (asprintf(&path, "%s/%s", folder, name) < 0)
        fail("no memory for", name);
    return path;
}

/* Where the ELF file ends and the image begins; 0: this is no ELF file that can be read. */
static size_t image_offset(int own)
{
    Elf64_Ehdr head;
    if (pread(own, &head, sizeof head, 0) != sizeof head || memcmp(head.e_ident, ELFMAG, SELFMAG) != 0)
        return 0;
    return head.e_shoff + (size_t)head.e_shnum * head.e_shentsize;
}

static char *new_folder(void)
{
    const char *parent = getenv("TMPDIR");
    char *folder = join(parent && *parent ? parent : "/tmp", ".mount_cosbrowser-XXXXXX");
    if (!mkdtemp(folder))
        fail("cannot make", folder);
    return folder;
}

/* -- mounted ---------------------------------------------------------------------------------------------------------- */

static void say_nothing(enum fuse_log_level level, const char *format, va_list values)
{
    (void)level, (void)format, (void)values; /* what FUSE refuses is answered by unpacking */
}

/* A session that waits to be served; NULL where this system, or this person, cannot mount by FUSE. */
static struct fuse_session *mounted(sqfs_ll *image, const char *folder)
{
    static const struct fuse_lowlevel_ops operations = {
        .getattr = sqfs_ll_op_getattr,
        .opendir = sqfs_ll_op_opendir,
        .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir,
        .lookup = sqfs_ll_op_lookup,
        .open = sqfs_ll_op_open,
        .create = sqfs_ll_op_create,
        .release = sqfs_ll_op_release,
        .read = sqfs_ll_op_read,
        .readlink = sqfs_ll_op_readlink,
        .listxattr = sqfs_ll_op_listxattr,
        .getxattr = sqfs_ll_op_getxattr,
        .forget = sqfs_ll_op_forget,
        .statfs = stfs_ll_op_statfs,
    };
    char *words[] = {"cosbrowser", "-o", "ro,nodev,nosuid,fsname=cosbrowser.AppImage,subtype=squashfuse", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    fuse_set_log_func(say_nothing);
    struct fuse_session *session = fuse_session_new(&arguments, &operations, sizeof operations, image);
    if (session && fuse_session_mount(session, folder) != 0) {
        fuse_session_destroy(session);
        session = NULL;
    }
    return session;
}

/* Not waited for: what asks for the unmounting may ask the file system first, which is served here. */
static void try_to_unmount(const char *folder)
{
    if (fork() != 0)
        return;
    if (umount2(folder, UMOUNT_NOFOLLOW) != 0 && errno == EPERM) { /* it is root's to do, or its program's */
        execlp("fusermount3", "fusermount3", "-u", folder, (char *)NULL);
        execlp("fusermount", "fusermount", "-u", folder, (char *)NULL);
    }
    _exit(0);
}

/* Answers for the image until it is unmounted. */
static void serve(struct fuse_session *session, const char *folder, pid_t application)
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigprocmask(SIG_BLOCK, &ends, NULL);
    signal(SIGHUP, SIG_IGN);
    signal(SIGCHLD, SIG_IGN);
    setsid(); /* a Ctrl-C is for the application */
    int ended = signalfd(-1, &ends, SFD_CLOEXEC);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    bool over = getppid() != application; /* before it was asked for */
    int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int fd = 0; fd <= 2; fd++) /* who reads what the application prints waits for its end, not for this */
        dup2(nothing, fd);
    if (chdir("/") != 0 || ended < 0)
        _exit(1);

    struct fuse_buf request = {0};
    struct pollfd heard[] = {{fuse_session_fd(session), POLLIN, 0}, {ended, POLLIN, 0}};
    int pause = FIRST_TRY_MS;
    while (!fuse_session_exited(session)) {
        int count = poll(heard, 2, over ? pause : -1);
        if (count < 0 && errno != EINTR)
            break;
        if (heard[1].revents) {
            struct signalfd_siginfo which;
            over = read(ended, &which, sizeof which) == sizeof which;
        }
        if (over && (count == 0 || heard[1].revents)) {
            try_to_unmount(folder);
            pause = pause * 2 < LAST_TRY_MS ? pause * 2 : LAST_TRY_MS;
        }
        if (count > 0 && heard[0].revents) {
            int size = fuse_session_receive_buf(session, &request);
            if (size > 0)
                fuse_session_process_buf(session, &request);
            else if (size != -EINTR && size != -EAGAIN)
                break;
        }
    }
    rmdir(folder);
    _exit(0);
}

/* -- unpacked --------------------------------------------------------------------------------------------------------- */

static bool write_file(sqfs *image, sqfs_inode *inode, const char *path)
{
    static char bytes[1 << 17];
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0)
        return false;
    bool whole = true;
    for (uint64_t at = 0; whole && at < inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof bytes;
        whole = sqfs_read_range(image, inode, (sqfs_off_t)at, &size, bytes) == SQFS_OK && size > 0
            && write(file, bytes, (size_t)size) == (ssize_t)size;
        at += (uint64_t)size;
    }
    return close(file) == 0 && whole;
}

static bool write_link(sqfs *image, sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    return sqfs_readlink(image, inode, target, &size) == SQFS_OK && symlink(target, path) == 0;
}

/* Folders, files and links: appimage.sh packs nothing else. */
static void unpack(sqfs *image, const char *folder)
{
    sqfs_traverse walk;
    sqfs_err error = sqfs_traverse_open(&walk, image, sqfs_inode_root(image));
    while (error == SQFS_OK && sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end)
            continue;
        sqfs_inode inode;
        char *path = join(folder, walk.path);
        error = sqfs_inode_get(image, &inode, sqfs_dentry_inode(&walk.entry));
        bool done = error == SQFS_OK;
        mode_t mode = done ? sqfs_mode(inode.base.inode_type) : 0;
        if (S_ISDIR(mode))
            done = mkdir(path, 0755) == 0;
        else if (S_ISLNK(mode))
            done = write_link(image, &inode, path);
        else if (S_ISREG(mode))
            done = write_file(image, &inode, path);
        if (!done)
            fail("cannot unpack", path);
        free(path);
    }
    if (error != SQFS_OK)
        fail("cannot read the image for", folder);
    sqfs_traverse_close(&walk);
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status, (void)kind, (void)place;
    return remove(path);
}

static pid_t waited_for;

static void pass_on(int signal)
{
    kill(waited_for, signal);
}

/* -- the application -------------------------------------------------------------------------------------------------- */

static void become(const char *folder, char **arguments)
{
    char *program = join(folder, "AppRun");
    setenv("APPDIR", folder, 1);
    arguments[0] = program;
    execv(program, arguments);
    fail("cannot start", program);
}

/* Runs what was unpacked, and removes it. */
static int run_unpacked(const char *folder, char **arguments)
{
    int status = 0;
    signal(SIGINT, SIG_IGN); /* a terminal tells both */
    waited_for = fork();
    if (waited_for < 0)
        fail("cannot start", folder);
    if (waited_for == 0) {
        signal(SIGINT, SIG_DFL);
        become(folder, arguments);
    }
    signal(SIGTERM, pass_on);
    signal(SIGHUP, pass_on);
    while (waitpid(waited_for, &status, 0) < 0 && errno == EINTR)
        ;
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int count, char **arguments)
{
    char here[PATH_MAX], own_path[PATH_MAX];
    const char *option = count > 1 && strncmp(arguments[1], "--appimage-", 11) == 0 ? arguments[1] + 11 : "";
    int own = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    ssize_t length = readlink("/proc/self/exe", own_path, sizeof own_path - 1);
    if (own < 0 || length < 0)
        fail("cannot read", arguments[0]);
    own_path[length] = '\0';
    size_t offset = image_offset(own);
    if (strcmp(option, "offset") == 0) {
        printf("%zu\n", offset);
        return 0;
    }

    sqfs_ll *image = calloc(1, sizeof *image);
    if (!image || sqfs_init(&image->fs, own, offset) != SQFS_OK || sqfs_ll_init(image) != SQFS_OK) {
        fprintf(stderr, "AppImage: %s is damaged: there is no image in it\n", own_path);
        return 127;
    }
    if (strcmp(option, "extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0)
            fail("cannot make", "squashfs-root");
        unpack(&image->fs, "squashfs-root");
        return 0;
    }
    bool unpacked = strcmp(option, "extract-and-run") == 0;
    if (*option && !unpacked) {
        fprintf(stderr, USAGE, arguments[0]);
        return strcmp(option, "help") == 0 ? 0 : 2;
    }
    if (unpacked) {
        arguments[1] = arguments[0];
        arguments++;
    }
    setenv("APPIMAGE", own_path, 1);
    setenv("ARGV0", arguments[0], 1);
    if (getcwd(here, sizeof here))
        setenv("OWD", here, 1);

    char *folder = new_folder();
    const char *wish = getenv("APPIMAGE_EXTRACT_AND_RUN");
    struct fuse_session *session = unpacked || (wish && *wish) ? NULL : mounted(image, folder);
    if (!session) {
        unpack(&image->fs, folder);
        return run_unpacked(folder, arguments);
    }
    pid_t application = getpid();
    pid_t server = fork();
    if (server < 0)
        fail("cannot serve", folder);
    if (server == 0)
        serve(session, folder, application);
    close(fuse_session_fd(session));
    become(folder, arguments);
}
