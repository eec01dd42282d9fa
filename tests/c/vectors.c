/* Runs every vector through the C face.
 *
 *     vectors FLAT LOG
 *
 * FLAT is what `vectors-flat` prints (tests/kit/src/flat.rs says what stands in it). The frames of all logs are written to
 * LOG one after another. Each vector's log is opened again and audited in the end. Prints what came out otherwise, by
 * vector and step, and ends with «N passed, M failed»; exit status 1 if any failed.
 */
#define _POSIX_C_SOURCE 200809L
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "svidok.h"

enum { MOST_FIELDS = 8 };

/* The answer that the lines after a question speak of. */
struct answer {
    svidok_status status;
    svidok_step *step;
    svidok_outcome *own;
    const svidok_outcome *outcome;
    uint64_t seq;
    svidok_error *error;
    svidok_permission permission;
    svidok_text *duties;
    size_t finding;
    int is_looked_at;
};

struct run {
    char *vector;
    char label[128];
    svidok_post *post;
    unsigned char *log;
    size_t log_size, log_room;
    struct answer answer;
    int has_failed;
    unsigned long passed, failed;
    FILE *logs;
};

static void fail(struct run *run, const char *form, ...) {
    va_list arguments;
    printf("%s, %s: ", run->vector, run->label);
    va_start(arguments, form);
    vprintf(form, arguments);
    va_end(arguments);
    printf("\n");
    run->has_failed = 1;
}

static void must(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "cannot %s\n", what);
        exit(2);
    }
}

static int same(svidok_str text, const char *expected) {
    return text.len == strlen(expected) && memcmp(text.ptr, expected, text.len) == 0;
}

static void compare(struct run *run, const char *what, svidok_str found, const char *expected) {
    if (!same(found, expected))
        fail(run, "%s\n  expected %s\n  found    %.*s", what, expected, (int)found.len, found.ptr);
}

/* Lets the last answer go. A fault that no line spoke of is one. */
static void let_go(struct run *run) {
    struct answer *answer = &run->answer;
    if (!answer->is_looked_at) {
        svidok_str message = svidok_error_message(answer->error);
        fail(run, "nothing is expected of status %d %.*s", (int)answer->status, (int)message.len, message.ptr);
    }
    if (answer->outcome != NULL && answer->finding != svidok_outcome_finding_count(answer->outcome)) {
        svidok_str json = svidok_outcome_json(answer->outcome);
        fail(run, "%lu findings are expected, found %.*s", (unsigned long)answer->finding, (int)json.len, json.ptr);
    }
    svidok_step_free(answer->step);
    svidok_outcome_free(answer->own);
    svidok_error_free(answer->error);
    svidok_text_free(answer->duties);
    memset(answer, 0, sizeof *answer);
    answer->is_looked_at = 1;
}

static void append(struct run *run, svidok_bytes frame) {
    if (run->log_size + frame.len > run->log_room) {
        run->log_room = (run->log_size + frame.len) * 2;
        run->log = realloc(run->log, run->log_room);
        must(run->log != NULL, "grow the log");
    }
    memcpy(run->log + run->log_size, frame.ptr, frame.len);
    run->log_size += frame.len;
}

static void step(struct run *run, const char *input) {
    struct answer *answer = &run->answer;
    answer->status =
        svidok_post_step(run->post, input, strlen(input), &answer->step, &answer->seq, &answer->error);
    if (answer->step == NULL) return;
    append(run, svidok_step_frame(answer->step));
    if (svidok_post_commit(run->post, answer->step, NULL) != SVIDOK_OK) fail(run, "a fresh step is not committed");
    answer->outcome = svidok_step_outcome(answer->step);
}

static void id_of(const char *text, uint8_t *id) {
    size_t digits = 0;
    unsigned byte;
    for (; text[0] != '\0' && text[1] != '\0' && digits < 16; text += 2) {
        if (*text == '-') text++;
        if (sscanf(text, "%2x", &byte) != 1) break;
        id[digits++] = (uint8_t)byte;
    }
}

static uint32_t place_of(const char *kind) {
    if (strcmp(kind, "service") == 0) return SVIDOK_PLACE_SERVICE;
    if (strcmp(kind, "body") == 0) return SVIDOK_PLACE_BODY;
    return strcmp(kind, "post") == 0 ? SVIDOK_PLACE_POST : SVIDOK_PLACE_UNIT;
}

/* Asks by identifiers and by what is looked up before: both answer the same. */
static void permits(struct run *run, char **fields) {
    struct answer *answer = &run->answer;
    svidok_question question;
    svidok_permission again;
    svidok_prepared *prepared = NULL;
    int64_t at_ms = (int64_t)strtoll(fields[6], NULL, 10);

    memset(&question, 0, sizeof question);
    question.struct_size = sizeof question;
    question.place_kind = place_of(fields[4]);
    id_of(fields[2], question.official);
    id_of(fields[5], question.place);
    question.power.ptr = fields[3];
    question.power.len = strlen(fields[3]);
    memset(&again, 0, sizeof again);
    answer->permission.struct_size = again.struct_size = sizeof again;
    answer->status = svidok_post_permits(run->post, &question, at_ms, &answer->permission, &answer->error);
    if (svidok_post_prepare(run->post, &question, &prepared, NULL) == SVIDOK_OK) {
        svidok_status status = svidok_prepared_permits(prepared, run->post, at_ms, &again);
        if (status != answer->status || memcmp(&again, &answer->permission, sizeof again) != 0)
            fail(run, "what is prepared answers otherwise");
    } else if (!same(answer->permission.why, "nobody")) {
        fail(run, "what is prepared does not know who or where");
    }
    svidok_prepared_free(prepared);
}

static void expect_events(struct run *run, char *expected) {
    const svidok_outcome *outcome = run->answer.outcome;
    size_t i = 0;
    char *name;
    for (name = strtok(expected, " "); name != NULL; name = strtok(NULL, " "))
        compare(run, "an event", svidok_outcome_event(outcome, i++), name);
    compare(run, "behind the last event", svidok_outcome_event(outcome, i), "");
}

/* The list of grounds stands in the outcome between its events and its findings. */
static void expect_grounds(struct run *run, const char *expected) {
    svidok_str json = svidok_outcome_json(run->answer.outcome);
    char *whole = malloc(json.len + 1), *wanted = malloc(strlen(expected) + 32);
    must(whole != NULL && wanted != NULL, "allocate");
    memcpy(whole, json.ptr, json.len);
    whole[json.len] = '\0';
    sprintf(wanted, ",\"grounds\":%s,\"findings\":", expected);
    if (strstr(whole, wanted) == NULL) fail(run, "grounds\n  expected %s\n  found in %s", expected, whole);
    free(whole);
    free(wanted);
}

static void expect_permission(struct run *run, char **fields) {
    svidok_permission *found = &run->answer.permission;
    uint8_t id[16] = {0};
    compare(run, "the row", found->row, strcmp(fields[1], "-") == 0 ? "" : fields[1]);
    compare(run, "the ground", found->ground, strcmp(fields[2], "-") == 0 ? "" : fields[2]);
    compare(run, "why", found->why, strcmp(fields[4], "-") == 0 ? "" : fields[4]);
    id_of(fields[3], id);
    if (memcmp(id, found->ground_id, sizeof id) != 0) fail(run, "another ground than %s", fields[3]);
    if (run->answer.status != (strcmp(fields[4], "-") == 0 ? SVIDOK_OK : SVIDOK_REFUSED))
        fail(run, "status %d", (int)run->answer.status);
}

/* What is written can be opened again, stands where the post stands, and is what the rules say. */
static void check_log(struct run *run) {
    svidok_recovery found = {sizeof found, 0, 0, 0, 0};
    svidok_post *again = NULL;
    svidok_audit *audit = NULL;
    svidok_bytes record;
    uint8_t here[32], there[32];
    size_t offset = 0;

    strcpy(run->label, "its log");
    if (svidok_post_open(run->log, run->log_size, &found, &again, NULL) != SVIDOK_OK ||
        found.whole_bytes != run->log_size)
        fail(run, "it cannot be opened again");
    else if (svidok_post_head(run->post, here) != svidok_post_head(again, there) ||
             memcmp(here, there, sizeof here) != 0 || found.records != svidok_post_next_seq(run->post))
        fail(run, "opened again it stands elsewhere");
    svidok_post_free(again);

    must(svidok_audit_new(&audit) == SVIDOK_OK, "begin an audit");
    while (svidok_log_next(run->log, run->log_size, &offset, &record, NULL) == SVIDOK_OK) {
        svidok_outcome *recorded = NULL, *decided = NULL;
        uint64_t seq = 0;
        if (svidok_audit_push(audit, record.ptr, record.len, &seq, &recorded, &decided, NULL) != SVIDOK_OK)
            fail(run, "record %lu is decided otherwise", (unsigned long)seq);
        svidok_outcome_free(recorded);
        svidok_outcome_free(decided);
    }
    if (svidok_post_next_seq(svidok_audit_post(audit)) != found.records) fail(run, "the audit ends early");
    svidok_audit_free(audit);
}

static void finish(struct run *run) {
    if (run->vector == NULL) return;
    let_go(run);
    check_log(run);
    must(fwrite(run->log, 1, run->log_size, run->logs) == run->log_size, "write the logs");
    svidok_post_free(run->post);
    free(run->log);
    free(run->vector);
    if (run->has_failed) run->failed++;
    else run->passed++;
    run->vector = NULL;
    run->post = NULL;
    run->log = NULL;
    run->log_size = run->log_room = 0;
    run->has_failed = 0;
}

static void begin(struct run *run, const char *name) {
    svidok_recovery found = {sizeof found, 0, 0, 0, 0};
    run->vector = malloc(strlen(name) + 1);
    must(run->vector != NULL, "allocate");
    strcpy(run->vector, name);
    must(svidok_post_open(NULL, 0, &found, &run->post, NULL) == SVIDOK_OK, "open an empty log");
    memset(&run->answer, 0, sizeof run->answer);
    run->answer.is_looked_at = 1;
}

static void ask(struct run *run, char **fields) {
    const char *word = fields[0];
    struct answer *answer = &run->answer;
    let_go(run);
    snprintf(run->label, sizeof run->label, "%s", fields[1]);
    answer->is_looked_at = 0;
    if (strcmp(word, "step") == 0) {
        step(run, fields[2]);
    } else if (strcmp(word, "may") == 0) {
        answer->status = svidok_post_may(run->post, fields[2], strlen(fields[2]), &answer->own, &answer->error);
        answer->outcome = answer->own;
    } else if (strcmp(word, "permits") == 0) {
        permits(run, fields);
    } else {
        answer->status = svidok_post_duties(run->post, (int64_t)strtoll(fields[2], NULL, 10), &answer->duties,
                                            &answer->error);
    }
}

static void expect(struct run *run, char **fields) {
    const char *word = fields[0];
    struct answer *answer = &run->answer;
    answer->is_looked_at = 1;
    if (strcmp(word, "outcome") == 0) {
        int is_done = strcmp(fields[1], "done") == 0;
        svidok_str json = svidok_outcome_json(answer->outcome), message = svidok_error_message(answer->error);
        if (answer->status != (is_done ? SVIDOK_OK : SVIDOK_REFUSED) ||
            svidok_outcome_is_done(answer->outcome) != is_done)
            fail(run, "expected %s with %s findings, found status %d %.*s%.*s", fields[1], fields[2],
                 (int)answer->status, (int)json.len, json.ptr, (int)message.len, message.ptr);
    } else if (strcmp(word, "finding") == 0) {
        compare(run, "a finding", svidok_outcome_finding(answer->outcome, answer->finding), fields[1]);
        answer->finding++;
    } else if (strcmp(word, "events") == 0) {
        expect_events(run, fields[1]);
    } else if (strcmp(word, "grounds") == 0) {
        expect_grounds(run, fields[1]);
    } else if (strcmp(word, "already") == 0) {
        if (answer->status != SVIDOK_ALREADY || answer->seq != strtoull(fields[1], NULL, 10))
            fail(run, "expected already %s, found status %d", fields[1], (int)answer->status);
    } else if (strcmp(word, "error") == 0) {
        if (answer->status != atoi(fields[1])) fail(run, "expected status %s, found %d", fields[1], (int)answer->status);
        compare(run, "the code", svidok_error_code(answer->error), fields[2]);
        compare(run, "the path", svidok_error_path(answer->error), fields[3]);
    } else if (strcmp(word, "permission") == 0) {
        expect_permission(run, fields);
    } else if (strcmp(word, "duties") == 0) {
        compare(run, "duties", svidok_text_str(answer->duties), fields[1]);
    } else {
        fprintf(stderr, "no line begins with %s\n", word);
        exit(2);
    }
}

/* Cuts a line at its tabs; what is not there is empty. */
static void cut(char *line, char **fields) {
    static char empty[1];
    size_t i;
    for (i = 0; i < MOST_FIELDS; i++) {
        fields[i] = line != NULL ? line : empty;
        if (line != NULL && (line = strchr(line, '\t')) != NULL) *line++ = '\0';
    }
}

int main(int count, char **arguments) {
    static struct run run;
    char *fields[MOST_FIELDS], *line = NULL;
    size_t room = 0;
    ssize_t size;
    unsigned long vectors = 0;
    FILE *flat;

    must(count == 3, "run: vectors FLAT LOG");
    flat = fopen(arguments[1], "rb");
    run.logs = fopen(arguments[2], "wb");
    must(flat != NULL && run.logs != NULL, "open the files");
    while ((size = getline(&line, &room, flat)) > 0) {
        if (line[size - 1] == '\n') line[size - 1] = '\0';
        cut(line, fields);
        if (strcmp(fields[0], "vector") == 0) {
            finish(&run);
            begin(&run, fields[1]);
        } else if (strcmp(fields[0], "end") == 0) {
            finish(&run);
            vectors = strtoul(fields[1], NULL, 10);
        } else if (strcmp(fields[0], "step") == 0 || strcmp(fields[0], "may") == 0 ||
                   strcmp(fields[0], "permits") == 0 || strcmp(fields[0], "open") == 0) {
            ask(&run, fields);
        } else {
            expect(&run, fields);
        }
    }
    free(line);
    fclose(flat);
    must(fclose(run.logs) == 0, "write the logs");
    must(vectors > 0 && vectors == run.passed + run.failed, "read all vectors");
    printf("%lu passed, %lu failed\n", run.passed, run.failed);
    return run.failed == 0 ? 0 : 1;
}
