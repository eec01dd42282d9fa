/* Svidok: Order 459 of 09.09.2025 on body-worn cameras of customs officials, as a decision library.
 *
 * Generated from the sources of the library. What holds for every function:
 *
 * Results   0 to 9 are answers, everything else an error: SVIDOK_OK, SVIDOK_REFUSED, ... below.
 * Outputs   stand last, and are cleared before anything else happens. Why a call failed says an error object of its own.
 * Owners    what a function gives through a pointer to a pointer belongs to the caller, who frees it once by its own
 *           _free; _free(NULL) is fine. What a function returns as const, or as a view, is borrowed.
 * Text      goes in as pointer and length, UTF-8, and is copied; it comes out as a view that is not ended by a NUL. A
 *           pointer may be NULL where the length is 0.
 * Threads   a handle taken as const may be used by any threads at once; one that is not, by one thread at a time. There
 *           is no global state.
 * NULL      is looked for everywhere. So is a handle of another type; one that was freed only by good luck.
 * Growth    a struct that begins with struct_size may grow at its end. Numbers are never used twice.
 * Panics    of the library stop at SVIDOK_E_INTERNAL.
 */
#ifndef SVIDOK_H
#define SVIDOK_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define SVIDOK_MUST_USE __attribute__((warn_unused_result))
#else
#define SVIDOK_MUST_USE
#endif

#ifdef __cplusplus
extern "C" {
#endif

/*
 The number of this ABI: what the header says at compile time, svidok_abi_version() says at run time.
 */
#define SVIDOK_ABI_VERSION 1

/*
 The file ends with a whole frame.
 */
#define SVIDOK_REST_NOTHING 0

/*
 Behind whole_bytes stands a write that did not get through: cut the file there.
 */
#define SVIDOK_REST_CUT 1

/*
 Behind whole_bytes stands damage that no unfinished write leaves: cut nothing before a person has looked at it.
 */
#define SVIDOK_REST_DAMAGED 2

/*
 The whole Customs Service; the identifier of the place is not looked at.
 */
#define SVIDOK_PLACE_SERVICE 0

/*
 A customs body with all its posts.
 */
#define SVIDOK_PLACE_BODY 1

/*
 A post with all its units.
 */
#define SVIDOK_PLACE_POST 2

/*
 One unit.
 */
#define SVIDOK_PLACE_UNIT 3

/*
 An audit: follows a log from its first record and decides every record again. Belongs to the caller.
 */
typedef struct svidok_audit svidok_audit;

/*
 Why a call did not do what it should: a code for programs, a path to the place, a message for people. Belongs to the
 caller.
 */
typedef struct svidok_error svidok_error;

/*
 What came of a command. Belongs to the caller, or to the step that it was taken from. Any threads.
 */
typedef struct svidok_outcome svidok_outcome;

/*
 A post: one log with its state. Belongs to the caller. Any number of threads may use it at once where a function takes
 it as const; where one does not, that thread must be the only one.
 */
typedef struct svidok_post svidok_post;

/*
 A question for one post, looked up once to be asked often. Belongs to the caller. Any threads.
 */
typedef struct svidok_prepared svidok_prepared;

/*
 A decision that is not part of the log yet. Belongs to the caller. Any threads.
 */
typedef struct svidok_step svidok_step;

/*
 A text or bytes that belong to the caller.
 */
typedef struct svidok_text svidok_text;

/*
 Text of the library: UTF-8, not ended by a NUL. Lives as long as the handle it came from.
 */
typedef struct svidok_str {
  /*
   The first byte; never NULL.
   */
  const char *ptr;
  /*
   How many bytes.
   */
  size_t len;
} svidok_str;

/*
 Bytes of the library. They live as long as the handle they came from.
 */
typedef struct svidok_bytes {
  /*
   The first byte; never NULL.
   */
  const uint8_t *ptr;
  /*
   How many.
   */
  size_t len;
} svidok_bytes;

/*
 What a call came to: one of the SVIDOK_ constants below. 0 to 9 are answers, 10 to 89 say that the call or what it was
 given is wrong, 90 and more that the library is. Numbers are never used twice; take one you do not know for an error.
 */
typedef int32_t svidok_status;

/*
 What a log file holds.
 */
typedef struct svidok_recovery {
  /*
   Set it to sizeof(svidok_recovery) before the call.
   */
  uint32_t struct_size;
  /*
   What follows the whole frames: one of SVIDOK_REST_.
   */
  uint32_t rest;
  /*
   How many bytes from the start are whole frames.
   */
  uint64_t whole_bytes;
  /*
   How many frames these are.
   */
  uint64_t records;
  /*
   How many bytes follow them.
   */
  uint64_t rest_bytes;
} svidok_recovery;

/*
 May this official ask that there? Identifiers are the 16 bytes of a UUID.
 */
typedef struct svidok_question {
  /*
   Set it to sizeof(svidok_question).
   */
  uint32_t struct_size;
  /*
   What `place` is: one of SVIDOK_PLACE_.
   */
  uint32_t place_kind;
  /*
   Who.
   */
  uint8_t official[16];
  /*
   Where.
   */
  uint8_t place[16];
  /*
   What: the name of a command, `issue_camera`.
   */
  struct svidok_str power;
} svidok_question;

/*
 What gives a power, or why there is none.
 */
typedef struct svidok_permission {
  /*
   Set it to sizeof(svidok_permission) before the call.
   */
  uint32_t struct_size;
  /*
   1 where changed_ms says something, otherwise 0.
   */
  uint32_t has_changed;
  /*
   Where there is no power: since when it is over, or from when it will be there. Milliseconds since 1970 in UTC.
   */
  int64_t changed_ms;
  /*
   The row of the table of powers (docs/rules.md) that gives it, or comes nearest. Lives for ever, as all texts here.
   */
  struct svidok_str row;
  /*
   What gives it: `appointment`, `account`, `roster`, `check`, `authorisation`, `host`. Empty where there is none.
   */
  struct svidok_str ground;
  /*
   Why there is none: `ended`, `elsewhere`, `not_yet`…; `nobody` where no row comes near. Empty where there is one.
   */
  struct svidok_str why;
  /*
   The identifier of what gives it; zeros where that has none.
   */
  uint8_t ground_id[16];
} svidok_permission;

/*
 Done; of a step: the command is done or taken in, possibly with findings.
 */
#define SVIDOK_OK 0

/*
 Refused. Of a step this is an answer like any other: the refusal has a record, which is stored and committed too.
 */
#define SVIDOK_REFUSED 1

/*
 The log holds the same command already: nothing is to be stored.
 */
#define SVIDOK_ALREADY 2

/*
 Nothing is left.
 */
#define SVIDOK_END 3

/*
 The record says one thing, the rules another.
 */
#define SVIDOK_DIVERGES 4

/*
 A pointer is NULL that must not be.
 */
#define SVIDOK_E_NULL 10

/*
 A handle is of another type, or was freed.
 */
#define SVIDOK_E_HANDLE 11

/*
 A struct_size is smaller than that of the first version.
 */
#define SVIDOK_E_SIZE 12

/*
 A number is beyond what there is: an index, an instant, a length.
 */
#define SVIDOK_E_RANGE 13

/*
 What was given is malformed: the error says what, where, and what would be right.
 */
#define SVIDOK_E_INVALID 14

/*
 The log has no record 0: its first command is found_log.
 */
#define SVIDOK_E_NOT_FOUNDED 15

/*
 The command_id belongs to another command.
 */
#define SVIDOK_E_ID_TAKEN 16

/*
 The log has moved on since the step was decided, or the step is committed already: decide anew.
 */
#define SVIDOK_E_STALE 17

/*
 The log is damaged: the error says where.
 */
#define SVIDOK_E_CORRUPT 18

/*
 The log is whole, and goes by a revision of the rules that this library does not know.
 */
#define SVIDOK_E_REVISION 19

/*
 The snapshot cannot be used: open the log instead.
 */
#define SVIDOK_E_SNAPSHOT 20

/*
 A fault of the library. A post that was being changed answers nothing else from then on: open the log again.
 */
#define SVIDOK_E_INTERNAL 90

/*
 The number of the ABI that the library has. Another one than SVIDOK_ABI_VERSION means another header. Any thread.
 */
SVIDOK_MUST_USE
uint32_t svidok_abi_version(void);

/*
 The version of the library, `0.1.0`. Lives for ever. Any thread.
 */
SVIDOK_MUST_USE struct svidok_str svidok_version(void);

/*
 What stands in a text; empty for NULL, and for bytes that are no UTF-8. Lives as long as the text. Any threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_text_str(const struct svidok_text *text);

/*
 The bytes of a text; empty for NULL. They live as long as the text. Any threads.
 */
SVIDOK_MUST_USE struct svidok_bytes svidok_text_bytes(const struct svidok_text *text);

/*
 Frees a text. NULL is fine.
 */
void svidok_text_free(struct svidok_text *text);

/*
 What is wrong, for programs: `unknown_field`, `bad_value`, `stale`, `damaged`… Empty for NULL. Lives as long as the
 error. Any threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_error_code(const struct svidok_error *error);

/*
 Where: `command.issue_camera.to`, `command.schedule_shift.staff[3]`, `byte 4711` of a log. Empty for the whole of it and
 for NULL. Lives as long as the error. Any threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_error_path(const struct svidok_error *error);

/*
 What is wrong and what would be right, for people: one line of English. Empty for NULL. Lives as long as the error. Any
 threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_error_message(const struct svidok_error *error);

/*
 Frees an error. NULL is fine.
 */
void svidok_error_free(struct svidok_error *error);

/*
 Says what a log file holds, by its frames alone: whether its records belong together svidok_post_open() says. Any
 thread.

 @param log           the bytes of the file
 @param out_recovery  receives what was found; its struct_size is set before
 @return SVIDOK_OK, SVIDOK_E_NULL, SVIDOK_E_SIZE, SVIDOK_E_RANGE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_log_recover(const uint8_t *log,
                                 size_t log_len,
                                 struct svidok_recovery *out_recovery);

/*
 Gives the record of the frame at an offset, and moves the offset to the next frame. Start with 0. Any thread.

 @param log         the bytes of the file
 @param offset      where the frame begins; moved behind it
 @param out_record  receives the record: a view of `log`
 @param out_error   may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK; SVIDOK_END at the end, or where only an unfinished write is left; SVIDOK_E_CORRUPT for damage;
         SVIDOK_E_NULL, SVIDOK_E_RANGE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_log_next(const uint8_t *log,
                              size_t log_len,
                              size_t *offset,
                              struct svidok_bytes *out_record,
                              struct svidok_error **out_error);

/*
 Opens a log: takes in the records that its file holds, as they stand. A file without a byte gives a log without a
 record, whose first command is found_log. Afterwards cut the file to out_recovery->whole_bytes if
 out_recovery->rest is SVIDOK_REST_CUT. Any thread.

 @param log           the bytes of the file; may be NULL where there are none
 @param out_recovery  receives what the file holds, also where it is refused: then whole_bytes says where the damage
                      begins; its struct_size is set before
 @param out_post      receives a post of the caller's, or NULL
 @param out_error     may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK, SVIDOK_E_CORRUPT, SVIDOK_E_REVISION, SVIDOK_E_NULL, SVIDOK_E_SIZE, SVIDOK_E_RANGE or
         SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_open(const uint8_t *log,
                               size_t log_len,
                               struct svidok_recovery *out_recovery,
                               struct svidok_post **out_post,
                               struct svidok_error **out_error);

/*
 Takes in more records of the log that the post belongs to: what was stored after a snapshot, or by another program.
 What was taken in before an error stays. One thread.

 @param log           frames, the first of which holds the post's next record
 @param out_recovery  as of svidok_post_open(), counted from the first of these frames
 @param out_error     may be NULL; receives NULL, or an error of the caller's
 @return as svidok_post_open(), or SVIDOK_E_HANDLE
 */
SVIDOK_MUST_USE
svidok_status svidok_post_replay(struct svidok_post *post,
                                 const uint8_t *log,
                                 size_t log_len,
                                 struct svidok_recovery *out_recovery,
                                 struct svidok_error **out_error);

/*
 Says what would come of an input, without a record. Changes nothing. Any threads.

 @param json         the input, as of svidok_post_step()
 @param out_outcome  receives an outcome of the caller's, or NULL
 @param out_error    may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK or SVIDOK_REFUSED with an outcome; SVIDOK_E_INVALID, SVIDOK_E_NOT_FOUNDED, SVIDOK_E_NULL,
         SVIDOK_E_HANDLE, SVIDOK_E_RANGE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_may(const struct svidok_post *post,
                              const char *json,
                              size_t json_len,
                              struct svidok_outcome **out_outcome,
                              struct svidok_error **out_error);

/*
 The place of the next record: how many records the log has. 0 for NULL. Any threads.
 */
SVIDOK_MUST_USE uint64_t svidok_post_next_seq(const struct svidok_post *post);

/*
 The leaf of the last record: the 32 bytes by which the whole log up to there is known. Any threads.

 @param out_leaf  receives 32 bytes; zeros where there is none
 @return SVIDOK_OK; SVIDOK_END where the log has no record; SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_head(const struct svidok_post *post,
                               uint8_t *out_leaf);

/*
 All duties that are open, as they stand at an instant: a JSON list. Any threads.

 @param at_ms      milliseconds since 1970 in UTC
 @param out_text   receives a text of the caller's, or NULL
 @param out_error  may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK, SVIDOK_E_RANGE, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_duties(const struct svidok_post *post,
                                 int64_t at_ms,
                                 struct svidok_text **out_text,
                                 struct svidok_error **out_error);

/*
 Frees a post. NULL is fine. Its steps and outcomes live on.
 */
void svidok_post_free(struct svidok_post *post);

/*
 Decides an input. Changes nothing: append svidok_step_frame() to the log's file, flush it to the disk, then let it count
 by svidok_post_commit(). A step that is not committed leaves nothing behind. Any threads.

 A refused request has a step too: every command leaves a record.

 @param json       the input as strict JSON (docs/schema): {"at": …, "actor": …, "clock": …, "command": …,
                   "command_id": …}
 @param out_step   receives a step of the caller's for SVIDOK_OK and SVIDOK_REFUSED, otherwise NULL
 @param out_seq    may be NULL; receives the place of the record, for SVIDOK_ALREADY of that which is there
 @param out_error  may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK or SVIDOK_REFUSED with a step; SVIDOK_ALREADY; SVIDOK_E_INVALID, SVIDOK_E_NOT_FOUNDED,
         SVIDOK_E_ID_TAKEN, SVIDOK_E_NULL, SVIDOK_E_HANDLE, SVIDOK_E_RANGE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_step(const struct svidok_post *post,
                               const char *json,
                               size_t json_len,
                               struct svidok_step **out_step,
                               uint64_t *out_seq,
                               struct svidok_error **out_error);

/*
 The bytes to append to the log's file: whole, at its end, flushed to the disk before the commit. Empty for NULL. They
 live as long as the step. Any threads.
 */
SVIDOK_MUST_USE
struct svidok_bytes svidok_step_frame(const struct svidok_step *step);

/*
 What came of the command; NULL for NULL. Lives as long as the step, and is not freed by itself. Any threads.
 */
SVIDOK_MUST_USE const struct svidok_outcome *svidok_step_outcome(const struct svidok_step *step);

/*
 Lets a step count whose frame is stored durably. One thread.

 @param step       stays the caller's
 @param out_error  may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK; SVIDOK_E_STALE where the log has moved on or the step counts already, and nothing is changed;
         SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_commit(struct svidok_post *post,
                                 const struct svidok_step *step,
                                 struct svidok_error **out_error);

/*
 Frees a step, committed or not, with its outcome. NULL is fine.
 */
void svidok_step_free(struct svidok_step *step);

/*
 1 where the command is done or taken in, 0 where it is refused, and for NULL. Any threads.
 */
SVIDOK_MUST_USE int32_t svidok_outcome_is_done(const struct svidok_outcome *outcome);

/*
 The whole outcome as JSON (docs/schema). Empty for NULL. Lives as long as the outcome. Any threads.
 */
SVIDOK_MUST_USE struct svidok_str svidok_outcome_json(const struct svidok_outcome *outcome);

/*
 What happened, as `room.event`: `equipment.issued`. Empty past the last event, and for NULL. Lives as long as the
 outcome. Any threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_outcome_event(const struct svidok_outcome *outcome,
                                       size_t index);

/*
 How many findings there are: of a refusal everything that stands in the way. In the order of the Order's text. 0 for
 NULL. Any threads.
 */
SVIDOK_MUST_USE
size_t svidok_outcome_finding_count(const struct svidok_outcome *outcome);

/*
 A finding as JSON: row, weight, subjects, facts. Empty past the last finding, and for NULL. Lives as long as the
 outcome. Any threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_outcome_finding(const struct svidok_outcome *outcome,
                                         size_t index);

/*
 The row of a finding in the tables of docs/rules.md: `camera_charged`. Never another thing under the same name. Empty
 past the last finding, and for NULL. Lives for ever. Any threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_outcome_row(const struct svidok_outcome *outcome,
                                     size_t index);

/*
 What a finding comes to: `breach`, `remark`, `claimed`, `not_assessable`; of a refusal, had it happened. Empty past the
 last finding, and for NULL. Lives for ever. Any threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_outcome_weight(const struct svidok_outcome *outcome,
                                        size_t index);

/*
 On what a finding rests: `law`, `reading`, `policy`, `state`, `not_governed`. Empty past the last finding, and for
 NULL. Lives for ever. Any threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_outcome_basis(const struct svidok_outcome *outcome,
                                       size_t index);

/*
 How many provisions a finding names. 0 past the last finding, and for NULL. Any threads.
 */
SVIDOK_MUST_USE size_t svidok_outcome_provision_count(const struct svidok_outcome *outcome, size_t index);

/*
 A provision that a finding names, by its short form: `III.9(2)`. Empty past the last one, and for NULL. Lives for ever.
 Any threads.
 */
SVIDOK_MUST_USE
struct svidok_str svidok_outcome_provision(const struct svidok_outcome *outcome,
                                           size_t index,
                                           size_t provision);

/*
 A provision that a finding names, spelled out as it is cited: «підпункт 2 пункту 9 розділу III». Any threads.

 @param language   `uk` or `en`
 @param out_text   receives a text of the caller's, or NULL
 @param out_error  may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK, SVIDOK_E_RANGE, SVIDOK_E_INVALID, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_outcome_citation(const struct svidok_outcome *outcome,
                                      size_t index,
                                      size_t provision,
                                      const char *language_code,
                                      size_t language_len,
                                      struct svidok_text **out_text,
                                      struct svidok_error **out_error);

/*
 A finding for people: one line that says what is the matter, by which provisions, and what would make it pass. Any
 threads.

 @param post       gives the names of people and things
 @param language   `uk` or `en`
 @param out_text   receives a text of the caller's, or NULL
 @param out_error  may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK, SVIDOK_E_RANGE, SVIDOK_E_INVALID, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_outcome_sentence(const struct svidok_outcome *outcome,
                                      size_t index,
                                      const struct svidok_post *post,
                                      const char *language_code,
                                      size_t language_len,
                                      struct svidok_text **out_text,
                                      struct svidok_error **out_error);

/*
 Frees an outcome. NULL is fine; one that was taken from a step is left alone.
 */
void svidok_outcome_free(struct svidok_outcome *outcome);

/*
 The permission question: may this official ask that there and then, as far as powers go, and what gives the power? The
 rules are not looked at; svidok_post_may() looks at everything. Any threads.

 @param at_ms           milliseconds since 1970 in UTC
 @param out_permission  receives the answer; its struct_size is set before
 @param out_error       may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK where there is a power, SVIDOK_REFUSED where there is none; SVIDOK_E_INVALID, SVIDOK_E_RANGE,
         SVIDOK_E_SIZE, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_permits(const struct svidok_post *post,
                                  const struct svidok_question *question,
                                  int64_t at_ms,
                                  struct svidok_permission *out_permission,
                                  struct svidok_error **out_error);

/*
 Looks a question up, to be asked often by svidok_prepared_permits(). It holds for this post alone; prepare it anew where
 a unit or post was moved to another place. Any threads.

 @param out_prepared  receives a prepared question of the caller's, or NULL
 @param out_error     may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK; SVIDOK_REFUSED where the log does not know who or where it is: then there is no power;
         SVIDOK_E_INVALID, SVIDOK_E_SIZE, SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_prepare(const struct svidok_post *post,
                                  const struct svidok_question *question,
                                  struct svidok_prepared **out_prepared,
                                  struct svidok_error **out_error);

/*
 The permission question by what was looked up before. Any threads.

 @param post            the post that it was prepared for
 @param at_ms           milliseconds since 1970 in UTC
 @param out_permission  receives the answer; its struct_size is set before
 @return SVIDOK_OK where there is a power, SVIDOK_REFUSED where there is none; SVIDOK_E_RANGE, SVIDOK_E_SIZE,
         SVIDOK_E_NULL, SVIDOK_E_HANDLE or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_prepared_permits(const struct svidok_prepared *prepared,
                                      const struct svidok_post *post,
                                      int64_t at_ms,
                                      struct svidok_permission *out_permission);

/*
 Frees a prepared question. NULL is fine.
 */
void svidok_prepared_free(struct svidok_prepared *prepared);

/*
 Lays the state of a post down. Keep with it how many bytes the log's file has: what is appended later is taken in by
 svidok_post_replay(). Any threads.

 @param out_snapshot  receives a text of the caller's, to be read by svidok_text_bytes(), or NULL
 @param out_error     may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK, SVIDOK_E_INVALID for a state beyond what one file may hold, SVIDOK_E_NULL, SVIDOK_E_HANDLE or
         SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_snapshot(const struct svidok_post *post,
                                   struct svidok_text **out_snapshot,
                                   struct svidok_error **out_error);

/*
 Takes a snapshot up again. Any thread.

 @param snapshot   its bytes
 @param out_post   receives a post of the caller's, or NULL
 @param out_error  may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK; SVIDOK_E_SNAPSHOT where it cannot be used: open the log instead; SVIDOK_E_NULL, SVIDOK_E_RANGE or
         SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_post_restore(const uint8_t *snapshot,
                                  size_t snapshot_len,
                                  struct svidok_post **out_post,
                                  struct svidok_error **out_error);

/*
 Begins an audit, before the first record of a log. Any thread.

 @param out_audit  receives an audit of the caller's, or NULL
 @return SVIDOK_OK, SVIDOK_E_NULL or SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE svidok_status svidok_audit_new(struct svidok_audit **out_audit);

/*
 Takes in the next record and decides it again. After one that diverges the next ones are judged by what the log says
 happened, so that each divergence is found once. One thread.

 @param record        a record, as svidok_log_next() gives it
 @param out_seq       may be NULL; receives its place
 @param out_recorded  receives what the record says, an outcome of the caller's, for SVIDOK_DIVERGES; otherwise NULL
 @param out_decided   receives what the rules say, an outcome of the caller's, for SVIDOK_DIVERGES; otherwise NULL
 @param out_error     may be NULL; receives NULL, or an error of the caller's
 @return SVIDOK_OK where both agree, SVIDOK_DIVERGES; SVIDOK_E_CORRUPT and SVIDOK_E_REVISION where the record does not
         belong there or cannot be read, and is not taken in; SVIDOK_E_NULL, SVIDOK_E_HANDLE, SVIDOK_E_RANGE or
         SVIDOK_E_INTERNAL
 */
SVIDOK_MUST_USE
svidok_status svidok_audit_push(struct svidok_audit *audit,
                                const uint8_t *record,
                                size_t record_len,
                                uint64_t *out_seq,
                                struct svidok_outcome **out_recorded,
                                struct svidok_outcome **out_decided,
                                struct svidok_error **out_error);

/*
 The post as the log tells it so far: for duties, names and places; NULL for NULL. Lives until the next push, and is not
 freed by itself. Any threads, but none while a record is pushed.
 */
SVIDOK_MUST_USE
const struct svidok_post *svidok_audit_post(const struct svidok_audit *audit);

/*
 Frees an audit. NULL is fine.
 */
void svidok_audit_free(struct svidok_audit *audit);

#ifdef __cplusplus
}
#endif

#endif /* SVIDOK_H */
