/* A dock at a post: reads commands, keeps their action log in a file, and survives being killed at any moment.
 *
 *     dock [-v] [-l uk|en] LOG COMMANDS.jsonl
 *
 * LOG is opened, or created. A write that did not get through is cut off, and what is cut off is kept in LOG.cut; a
 * damaged log is left as it is and refused. Each line of COMMANDS.jsonl is one command. Its record is appended to LOG and
 * flushed to the disk before anything rests on it. A command that LOG holds already is skipped, so that a second run
 * goes on where the first one stopped; a log remembers its last 10,000 commands, so a longer file is refused.
 *
 *     -v   prints every refusal and every finding as a sentence
 *     -l   the language of these sentences, Ukrainian unless told otherwise
 *
 * Exit status: 0 every command is in the log
 *              1 wrong usage, or a file that cannot be read or written
 *              2 a line that is no command: its file, number, field and reason are printed
 *              3 the log is damaged, or another program has it
 *              4 a fault of the library
 *
 * The Order is in the library. Nothing here knows any rule of it.
 */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "svidok.h"

enum { DONE = 0, FILES = 1, BROKEN_LINE = 2, DAMAGED = 3, FAULT = 4 };

/* So many commands a log knows again. */
enum { REMEMBERED = 10000 };

struct dock {
    const char *log_path;
    const char *commands_path;
    const char *language;
    int is_verbose;
    int log;
    svidok_post *post;
    unsigned long done, refused, already;
};

static void print_text(FILE *to, svidok_str text) {
    fwrite(text.ptr, 1, text.len, to);
}

static int file_error(const char *path, const char *what) {
    fprintf(stderr, "%s: cannot %s: %s\n", path, what, strerror(errno));
    return FILES;
}

/* Says what the library says of the log, and lets the error go. */
static int log_error(const struct dock *dock, svidok_status status, svidok_error *error) {
    fprintf(stderr, "%s: ", dock->log_path);
    print_text(stderr, svidok_error_message(error));
    fprintf(stderr, "\n");
    svidok_error_free(error);
    return status == SVIDOK_E_CORRUPT ? DAMAGED : FAULT;
}

/* Says what is wrong with a line and where, and lets the error go. */
static int line_error(const struct dock *dock, unsigned long line, svidok_status status, svidok_error *error) {
    svidok_str path = svidok_error_path(error);
    fprintf(stderr, "%s:%lu: ", dock->commands_path, line);
    if (path.len > 0) {
        print_text(stderr, path);
        fprintf(stderr, ": ");
    }
    print_text(stderr, svidok_error_message(error));
    fprintf(stderr, "\n");
    svidok_error_free(error);
    return status < SVIDOK_E_INTERNAL ? BROKEN_LINE : FAULT;
}

/* A name is durable only when its directory is. */
static int sync_directory(const char *path) {
    char *name = malloc(strlen(path) + 1);
    char *slash;
    int directory, result;
    if (name == NULL) return -1;
    strcpy(name, path);
    slash = strrchr(name, '/');
    if (slash != NULL) slash[slash == name ? 1 : 0] = '\0';
    directory = open(slash != NULL ? name : ".", O_RDONLY);
    free(name);
    if (directory < 0) return -1;
    result = fsync(directory);
    close(directory);
    return result;
}

static unsigned char *read_whole(int file, size_t *size) {
    struct stat about;
    unsigned char *bytes;
    size_t have = 0;
    if (fstat(file, &about) != 0) return NULL;
    bytes = malloc(about.st_size > 0 ? (size_t)about.st_size : 1);
    if (bytes == NULL) return NULL;
    while (have < (size_t)about.st_size) {
        ssize_t got = pread(file, bytes + have, (size_t)about.st_size - have, (off_t)have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            free(bytes);
            return NULL;
        }
        if (got == 0) break;
        have += (size_t)got;
    }
    *size = have;
    return bytes;
}

static int append_durably(int file, const unsigned char *bytes, size_t size) {
    while (size > 0) {
        ssize_t put = write(file, bytes, size);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return -1;
        bytes += put;
        size -= (size_t)put;
    }
    return fsync(file);
}

/* Keeps what will be cut off: it was never part of the log, but a person may want to see it. */
static int keep_cut(const struct dock *dock, const unsigned char *bytes, size_t size) {
    char *name = malloc(strlen(dock->log_path) + sizeof ".cut");
    int file, result;
    if (name == NULL) return -1;
    strcpy(name, dock->log_path);
    strcat(name, ".cut");
    file = open(name, O_WRONLY | O_CREAT | O_APPEND, 0644);
    free(name);
    if (file < 0) return -1;
    result = append_durably(file, bytes, size);
    close(file);
    return result;
}

/* Opens the log, or creates it, takes its records in, and cuts off a write that did not get through. */
static int open_log(struct dock *dock) {
    svidok_recovery found = {sizeof found, 0, 0, 0, 0};
    struct flock alone;
    svidok_error *error = NULL;
    svidok_status status;
    unsigned char *bytes;
    size_t size = 0;

    dock->log = open(dock->log_path, O_RDWR | O_CREAT | O_APPEND, 0644);
    if (dock->log < 0) return file_error(dock->log_path, "open");
    memset(&alone, 0, sizeof alone);
    alone.l_type = F_WRLCK;
    alone.l_whence = SEEK_SET;
    if (fcntl(dock->log, F_SETLK, &alone) != 0) {
        fprintf(stderr, "%s: another program writes this log\n", dock->log_path);
        return DAMAGED;
    }
    if (sync_directory(dock->log_path) != 0) return file_error(dock->log_path, "sync the directory of");

    bytes = read_whole(dock->log, &size);
    if (bytes == NULL) return file_error(dock->log_path, "read");
    status = svidok_post_open(bytes, size, &found, &dock->post, &error);
    if (status == SVIDOK_OK && found.rest == SVIDOK_REST_CUT &&
        keep_cut(dock, bytes + found.whole_bytes, (size_t)found.rest_bytes) != 0) {
        free(bytes);
        return file_error(dock->log_path, "keep what is cut off of");
    }
    free(bytes);
    if (status != SVIDOK_OK) return log_error(dock, status, error);
    /* What a run before this one wrote may not have reached the disk. */
    if (fsync(dock->log) != 0) return file_error(dock->log_path, "sync");
    if (found.rest == SVIDOK_REST_CUT) {
        if (ftruncate(dock->log, (off_t)found.whole_bytes) != 0 || fsync(dock->log) != 0)
            return file_error(dock->log_path, "cut");
        fprintf(stderr, "%s: cut off %lu bytes of an unfinished write behind record %lu\n", dock->log_path,
                (unsigned long)found.rest_bytes, (unsigned long)found.records);
    }
    return DONE;
}

/* Prints what was found, one line each. */
static void print_findings(const struct dock *dock, unsigned long line, const svidok_outcome *outcome) {
    size_t i;
    for (i = 0; i < svidok_outcome_finding_count(outcome); i++) {
        svidok_text *sentence = NULL;
        if (svidok_outcome_sentence(outcome, i, dock->post, dock->language, strlen(dock->language), &sentence, NULL) !=
            SVIDOK_OK)
            continue;
        printf("%lu: ", line);
        print_text(stdout, svidok_text_str(sentence));
        printf("\n");
        svidok_text_free(sentence);
    }
}

/* Decides one command, stores its record durably, and only then lets it count. */
static int take_in(struct dock *dock, unsigned long line, const char *json, size_t size) {
    svidok_step *step = NULL;
    svidok_error *error = NULL;
    svidok_bytes frame;
    uint64_t seq = 0;
    svidok_status status = svidok_post_step(dock->post, json, size, &step, &seq, &error);

    if (status == SVIDOK_ALREADY) {
        dock->already++;
        return DONE;
    }
    if (status != SVIDOK_OK && status != SVIDOK_REFUSED) return line_error(dock, line, status, error);

    frame = svidok_step_frame(step);
    if (append_durably(dock->log, frame.ptr, frame.len) != 0) {
        svidok_step_free(step);
        return file_error(dock->log_path, "append to");
    }
    if (dock->is_verbose) print_findings(dock, line, svidok_step_outcome(step));
    if (status == SVIDOK_REFUSED) dock->refused++;
    else dock->done++;

    status = svidok_post_commit(dock->post, step, &error);
    svidok_step_free(step);
    return status == SVIDOK_OK ? DONE : log_error(dock, status, error);
}

static int take_in_all(struct dock *dock) {
    FILE *commands = fopen(dock->commands_path, "rb");
    char *line = NULL;
    size_t room = 0;
    unsigned long number = 0;
    ssize_t size;
    int result = DONE;

    if (commands == NULL) return file_error(dock->commands_path, "open");
    while (getline(&line, &room, commands) >= 0) number++;
    if (number > REMEMBERED) {
        fprintf(stderr, "%s: more than %d lines, more than a log knows again: split the file\n", dock->commands_path,
                (int)REMEMBERED);
        free(line);
        fclose(commands);
        return FILES;
    }
    if (fseek(commands, 0, SEEK_SET) != 0) {
        free(line);
        fclose(commands);
        return file_error(dock->commands_path, "read again");
    }
    number = 0;
    while (result == DONE && (size = getline(&line, &room, commands)) >= 0) {
        number++;
        if (size > 0 && line[size - 1] == '\n') size--;
        result = take_in(dock, number, line, (size_t)size);
    }
    if (result == DONE && ferror(commands)) result = file_error(dock->commands_path, "read");
    free(line);
    fclose(commands);
    return result;
}

static int usage(void) {
    fprintf(stderr, "usage: dock [-v] [-l uk|en] LOG COMMANDS.jsonl\n");
    return FILES;
}

int main(int count, char **arguments) {
    struct dock dock = {NULL, NULL, "uk", 0, -1, NULL, 0, 0, 0};
    int option, result;

    while ((option = getopt(count, arguments, "vl:")) != -1) {
        if (option == 'v') dock.is_verbose = 1;
        else if (option == 'l' && (strcmp(optarg, "uk") == 0 || strcmp(optarg, "en") == 0)) dock.language = optarg;
        else return usage();
    }
    if (count - optind != 2) return usage();
    dock.log_path = arguments[optind];
    dock.commands_path = arguments[optind + 1];

    result = open_log(&dock);
    if (result == DONE) result = take_in_all(&dock);
    if (dock.post != NULL)
        printf("%s: %lu records; this run: %lu done, %lu refused, %lu already there\n", dock.log_path,
               (unsigned long)svidok_post_next_seq(dock.post), dock.done, dock.refused, dock.already);
    svidok_post_free(dock.post);
    if (dock.log >= 0) close(dock.log);
    return result;
}
