/* Opens a post's log and asks whether a camera may be issued.
 *
 *     first LOG
 */
#include <stdio.h>

#include "svidok.h"

static const char asked[] =
    "{\"at\": \"2026-10-23T09:08:00+03:00\", \"actor\": {\"official\": \"aa64d3a4-3d2a-5d22-a090-7683dc1d8a9c\"},"
    " \"clock\": \"confirmed\", \"command_id\": \"7b0f2e6c-58a1-4c53-9d5e-2f6f6a1c9d01\","
    " \"command\": {\"issue_camera\": {\"to\": \"26900f8b-9970-592d-b0c1-e33d00255735\","
    " \"camera\": \"5e4800d6-8c1a-5e84-8d42-08b126f967df\", \"dock\": \"0106f76f-51df-509c-88b2-c5827ce4fa4c\"}}}";

int main(int count, char **arguments) {
    static unsigned char log[1 << 22];
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    size_t i, size = file != NULL ? fread(log, 1, sizeof log, file) : 0;
    svidok_recovery found = {sizeof found, 0, 0, 0, 0};
    svidok_post *post = NULL;
    svidok_outcome *outcome = NULL;
    svidok_error *error = NULL;
    svidok_status status = svidok_post_open(log, size, &found, &post, &error);

    if (status == SVIDOK_OK) status = svidok_post_may(post, asked, sizeof asked - 1, &outcome, &error);
    if (status == SVIDOK_OK) printf("It may be issued.\n");
    for (i = 0; i < svidok_outcome_finding_count(outcome); i++) {
        svidok_text *text = NULL;
        if (svidok_outcome_sentence(outcome, i, post, "en", 2, &text, NULL) == SVIDOK_OK)
            printf("%.*s\n", (int)svidok_text_str(text).len, svidok_text_str(text).ptr);
        svidok_text_free(text);
    }
    if (error != NULL) printf("%.*s\n", (int)svidok_error_message(error).len, svidok_error_message(error).ptr);
    svidok_error_free(error);
    svidok_outcome_free(outcome);
    svidok_post_free(post);
    if (file != NULL) fclose(file);
    return status == SVIDOK_OK || status == SVIDOK_REFUSED ? 0 : 1;
}
