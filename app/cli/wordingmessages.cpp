// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wording.h"

#include <array>

/// Marks a text for lupdate, which knows the macro by name; Qt itself is not needed for that.
#define QT_TRANSLATE_NOOP(context, text) text

namespace evenhost::cli {

namespace {

// Not std::array with its size deduced: clang gives up at 256 elements.
constexpr auto messageTable = std::to_array<Wording>({
    // files
    Wording{"file_missing", QT_TRANSLATE_NOOP("wording", "There is no such file. Check the name and the folder.")},
    Wording{"file_unreadable", QT_TRANSLATE_NOOP("wording", "Cannot be read: %1.")},
    Wording{"file_not_regular",
            QT_TRANSLATE_NOOP("wording", "Is not a file. Give the name of a file, not of a folder or device.")},
    Wording{"file_too_large", QT_TRANSLATE_NOOP("wording", "Is too large: %1; at most %2 are read.")},
    Wording{"folder_unreadable", QT_TRANSLATE_NOOP("wording", "The folder cannot be read: %1.")},
    Wording{"file_changed",
            QT_TRANSLATE_NOOP(
                "wording",
                "The file was changed by someone else since it was read. Reload it, or save under another name.")},
    Wording{
        "file_deleted",
        QT_TRANSLATE_NOOP(
            "wording", "The file was deleted or moved since it was read. Save under another name, or write it again.")},
    Wording{"file_exists",
            QT_TRANSLATE_NOOP("wording",
                              "A file of this name has appeared meanwhile. Save under another name, or overwrite it.")},
    Wording{"files_exist", QT_TRANSLATE_NOOP("wording", "%1 is in the folder %2 already. Choose another folder, or add "
                                                        "--force to replace what is there.")},
    Wording{"folder_missing",
            QT_TRANSLATE_NOOP("wording", "The folder %1 does not exist (any more). Save somewhere else.")},
    Wording{"file_read_only",
            QT_TRANSLATE_NOOP("wording", "May not be written: %1. Save somewhere else, or change the permissions.")},
    Wording{
        "disk_full",
        QT_TRANSLATE_NOOP(
            "wording",
            "There is no room left on the disk: %1. The old file is untouched; make room, or save somewhere else.")},
    Wording{"file_locked",
            QT_TRANSLATE_NOOP("wording", "Is open elsewhere{: by %1}{ on %2}{, since %3}. Save under another name.")},
    Wording{"plan_too_large",
            QT_TRANSLATE_NOOP("wording",
                              "The plan has become too large to be read again: %1; at most %2. Take something out.")},
    Wording{"file_not_written", QT_TRANSLATE_NOOP("wording", "Could not be written: %1. The old file is untouched.")},
    Wording{"deck_cancelled", QT_TRANSLATE_NOOP("wording", "Cancelled: the slides were not made.")},
    Wording{"deck_not_made", QT_TRANSLATE_NOOP("wording", "The slides could not be made: %1.")},
    Wording{"report_cancelled", QT_TRANSLATE_NOOP("wording", "Cancelled: the report was not made.")},
    Wording{"report_not_made", QT_TRANSLATE_NOOP("wording", "The report could not be made: %1.")},
    Wording{"font_missing", QT_TRANSLATE_NOOP("wording", "No font for Chinese is installed. Install one, as in the "
                                                         "package %1.")},
    Wording{"print_failed",
            QT_TRANSLATE_NOOP("wording", "The printer did not take it. See whether it is switched on and connected.")},
    Wording{"logo_not_a_picture", QT_TRANSLATE_NOOP("wording", "The logo is neither a PNG nor an SVG picture.")},
    Wording{"logo_damaged", QT_TRANSLATE_NOOP("wording", "The logo is damaged and cannot be read.")},
    Wording{"logo_too_large",
            QT_TRANSLATE_NOOP("wording", "The logo is too large: at most 2 MB and 8 million pixels (4 million with 16 "
                                         "bits a colour).")},
    Wording{"logo_too_detailed",
            QT_TRANSLATE_NOOP("wording", "The logo's drawing is too detailed: at most 5,000 shapes and 100,000 "
                                         "coordinates, and few style rules. Simplify it or save it as a PNG.")},
    Wording{"logo_shape",
            QT_TRANSLATE_NOOP("wording", "The logo is more than twenty times as long as it is wide, or the reverse.")},
    Wording{"logo_svg_forbidden",
            QT_TRANSLATE_NOOP("wording",
                              "The logo holds \"%1\", which is not accepted: save it as a plain SVG, with text "
                              "as outlines and without links, scripts or pictures in it.")},
    Wording{
        "output_is_input",
        QT_TRANSLATE_NOOP("wording", "Is what the output is made from, so it was left alone. Name another output.")},
    Wording{"output_not_written", QT_TRANSLATE_NOOP("wording", "The output could not be written.")},
    // YAML
    Wording{"not_text", QT_TRANSLATE_NOOP(
                            "wording", "Is not clean UTF-8 text. Save the file as UTF-8, without control characters.")},
    Wording{"yaml_empty", QT_TRANSLATE_NOOP("wording", "The file is empty.")},
    Wording{"yaml_syntax", QT_TRANSLATE_NOOP("wording", "Is not valid YAML: %1.")},
    Wording{"yaml_alias",
            QT_TRANSLATE_NOOP("wording", "Anchors and aliases (&, *) are not accepted. Write the value out.")},
    Wording{"yaml_tag", QT_TRANSLATE_NOOP("wording", "Tags (!) are not accepted. Leave the tag out.")},
    Wording{"yaml_merge_key", QT_TRANSLATE_NOOP("wording", "Merge keys (<<) are not accepted. Write the keys out.")},
    Wording{"yaml_key", QT_TRANSLATE_NOOP("wording", "A key must be a plain word.")},
    Wording{
        "duplicate_key",
        QT_TRANSLATE_NOOP("wording", "The key \"%1\" is here twice; the first one is in line %2. Remove one of them.")},
    Wording{"yaml_too_deep", QT_TRANSLATE_NOOP("wording", "Is nested more than %1 levels deep.")},
    Wording{"too_many_values", QT_TRANSLATE_NOOP("wording", "Holds more than %1 values.")},
    Wording{"text_too_long", QT_TRANSLATE_NOOP("wording", "This text is too long: %1; at most %2 are accepted.")},
    Wording{"yaml_second_document",
            QT_TRANSLATE_NOOP("wording", "A second document starts here. Keep one document a file.")},
    Wording{"not_evenhost", QT_TRANSLATE_NOOP("wording", "Is not an Evenhost file: the key \"evenhost\" is missing. A "
                                                         "file starts with \"evenhost: 1\" and \"kind: plan\".")},
    Wording{"newer_version", QT_TRANSLATE_NOOP("wording", "Was written by a newer version of Evenhost (format %1; this "
                                                          "program reads up to %2). Update Evenhost to open it.")},
    Wording{"not_a_plan",
            QT_TRANSLATE_NOOP("wording", "Is not a plan but a file of kind \"%1\". Give a file of kind \"plan\".")},
    // tables
    // published configurations
    Wording{"config_too_large",
            QT_TRANSLATE_NOOP("wording", "Is too large for a configuration: %1; at most %2 are read.")},
    Wording{"config_too_deep", QT_TRANSLATE_NOOP("wording", "Is nested more than %1 levels deep.")},
    Wording{"config_syntax", QT_TRANSLATE_NOOP("wording", "Is not valid JSON.")},
    Wording{"config_not_an_object",
            QT_TRANSLATE_NOOP("wording", "Is not a configuration: a JSON object with keys is expected.")},
    Wording{"config_missing_key", QT_TRANSLATE_NOOP("wording", "Does not say \"%1\": the architecture stays unknown.")},
    Wording{"config_unknown_layer",
            QT_TRANSLATE_NOOP("wording", "Has layers of a kind not known here (%1): the architecture stays unknown.")},
    Wording{"config_absurd_size",
            QT_TRANSLATE_NOOP("wording", "The value of \"%1\" cannot be a size; it is not used.")},
    Wording{"config_assumed",
            QT_TRANSLATE_NOOP("wording", "Does not say \"%1\"; the usual value of its family is taken: %2.")},
    Wording{"config_prediction_unknown",
            QT_TRANSLATE_NOOP(
                "wording",
                "Speaks of prediction layers, which releases of this kind often leave out: they are not counted.")},
    Wording{
        "config_unknown_quantisation",
        QT_TRANSLATE_NOOP("wording", "Is quantised by a method not known here ({%1}): bits and size stay unknown.")},
    Wording{"config_unknown_pattern",
            QT_TRANSLATE_NOOP("wording",
                              "Names exceptions by a pattern not understood here: the bits may be a little too low.")},
    Wording{"config_no_exceptions",
            QT_TRANSLATE_NOOP(
                "wording", "Does not list what is left at 16 bit: the real size is probably a few per cent larger.")},
    Wording{"config_nothing_to_write",
            QT_TRANSLATE_NOOP("wording", "No card was written: the number of parameters is unknown.")},
    Wording{"config_no_licence",
            QT_TRANSLATE_NOOP("wording",
                              "A configuration says nothing about the licence: it stays unknown until you check it.")},
    Wording{"csv_empty", QT_TRANSLATE_NOOP("wording", "The table is empty. Its first line names the columns.")},
    Wording{"csv_too_many_rows", QT_TRANSLATE_NOOP("wording", "The table has more than %1 rows.")},
    Wording{"csv_duplicate_column",
            QT_TRANSLATE_NOOP("wording", "The column \"%1\" is here twice. Remove one of them.")},
    Wording{"csv_missing_column",
            QT_TRANSLATE_NOOP("wording", "The column \"%1\" is missing. Name it in the first line.")},
    Wording{"csv_cells",
            QT_TRANSLATE_NOOP(
                "wording", "This row has %1 cells, the first line names %2 columns. Put texts with commas in quotes.")},
    Wording{"csv_open_quote", QT_TRANSLATE_NOOP("wording", "A quote is opened and never closed.")},
    Wording{"unknown_profile", QT_TRANSLATE_NOOP("wording", "There is no serving profile \"%1\". There are: %2.")},
    // price lists
    Wording{
        "price_list_unknown",
        QT_TRANSLATE_NOOP("wording",
                          "This price list is not known. LiteLLM, models.dev, genai-prices and OpenRouter lists are.")},
    Wording{"price_list_not_json", QT_TRANSLATE_NOOP("wording", "Is not JSON.")},
    Wording{"price_field_unknown",
            QT_TRANSLATE_NOOP("wording", "%1: the price \"%2\" is of a kind not known, and left out.")},
    Wording{"price_hours_not_taken",
            QT_TRANSLATE_NOOP("wording",
                              "%1: prices that hold at %2 only cannot be expressed; the dearer ones are taken.")},
    // usage logs
    Wording{"log_empty", QT_TRANSLATE_NOOP("wording", "The log holds nothing that can be used{; %1 rows were left out: "
                                                      "failed requests, or rows that could not be read}.")},
    Wording{"log_unknown_format",
            QT_TRANSLATE_NOOP(
                "wording",
                "This kind of usage log is not known. A table needs at least the columns timestamp, "
                "input_tokens, output_tokens; duration_seconds and cached_input_tokens are used when there.")},
    Wording{
        "log_is_costs",
        QT_TRANSLATE_NOOP("wording", "This export holds costs, not usage. Export the usage of completions instead.")},
    Wording{"log_not_json", QT_TRANSLATE_NOOP("wording", "Starts like JSON but is none.")},
    Wording{"log_line_too_long", QT_TRANSLATE_NOOP("wording", "A line of the log is longer than 16 MB.")},
    Wording{
        "log_record_too_large",
        QT_TRANSLATE_NOOP("wording", "A record of the log is longer than 16 MB or holds more than 200,000 values.")},
    Wording{"log_rows_skipped",
            QT_TRANSLATE_NOOP(
                "wording",
                "%1 rows were left out: failed requests, or rows that could not be read; the first is number %2.")},
    // values
    Wording{"unknown_key", QT_TRANSLATE_NOOP("wording", "Unknown key \"%1\".{ Did you mean \"%2\"?}")},
    Wording{"missing_key", QT_TRANSLATE_NOOP("wording", "The key \"%1\" is missing.")},
    Wording{"expected_mapping", QT_TRANSLATE_NOOP("wording", "Keys with values are expected here (key: value).")},
    Wording{"expected_list", QT_TRANSLATE_NOOP("wording", "A list is expected here.")},
    Wording{"expected_value", QT_TRANSLATE_NOOP("wording", "A single value is expected here.")},
    Wording{"expected_pair", QT_TRANSLATE_NOOP("wording", "Two whole numbers are expected here, as in [1, 4].")},
    Wording{"expected_quantity",
            QT_TRANSLATE_NOOP("wording", "A number is expected here, or keys: value, low, high, source ...")},
    Wording{"not_a_number",
            QT_TRANSLATE_NOOP("wording", "{\"%1\" is not a number. }Write plain digits, as in 20000 or 0.65.")},
    Wording{"number_in_quotes", QT_TRANSLATE_NOOP("wording", "\"%1\" is a text. Write the number without quotes.")},
    Wording{"not_a_text", QT_TRANSLATE_NOOP("wording", "{%1: }A choice is expected here, not a number.")},
    Wording{"not_whole", QT_TRANSLATE_NOOP("wording", "%1 is not a whole number.")},
    Wording{"not_true_or_false", QT_TRANSLATE_NOOP("wording", "\"%1\" is neither true nor false.")},
    Wording{"not_a_date", QT_TRANSLATE_NOOP("wording", "\"%1\" is not a date. Write it as in 2026-11-21.")},
    Wording{"not_a_currency",
            QT_TRANSLATE_NOOP("wording", "\"%1\" is not a currency. Write its three letters, as in AUD.")},
    Wording{"bad_id",
            QT_TRANSLATE_NOOP("wording", "\"%1\" cannot be an id. Use lower-case letters, digits and - . _ / :.")},
    Wording{"unknown_choice", QT_TRANSLATE_NOOP("wording", "\"%1\" is not one of: %2.{ Did you mean \"%3\"?}")},
    Wording{"negative", QT_TRANSLATE_NOOP("wording", "%1 is negative. Only 0 and above make sense here.")},
    Wording{"must_be_positive", QT_TRANSLATE_NOOP("wording", "Must be above 0{, not %1}.")},
    Wording{"out_of_range", QT_TRANSLATE_NOOP("wording", "%1 is out of range: from %2 to %3 is possible.")},
    Wording{"range_excludes_value",
            QT_TRANSLATE_NOOP("wording", "The range from %1 to %3 does not hold the value %2.")},
    Wording{"low_above_high", QT_TRANSLATE_NOOP("wording", "The low end of a range is above its high end.")},
    // cards and offers
    Wording{"duplicate_id", QT_TRANSLATE_NOOP("wording", "The id \"%1\" is taken already. Give each entry its own.")},
    Wording{"active_above_total", QT_TRANSLATE_NOOP("wording", "%1 active parameters are more than all %2.")},
    Wording{"experts_per_token_above_experts",
            QT_TRANSLATE_NOOP("wording", "%1 experts a token are more than the %2 there are.")},
    Wording{"layers_do_not_add_up",
            QT_TRANSLATE_NOOP("wording", "The model has %1 layers, the mixers %2 and the feed-forwards %3: each has to "
                                         "cover all layers, or both together.")},
    Wording{"no_such_mixer_group",
            QT_TRANSLATE_NOOP("wording", "There is no mixer group %1; groups count from 0 and there are %2.")},
    Wording{
        "owned_without_price",
        QT_TRANSLATE_NOOP("wording", "Owned hardware needs \"ownership\" with the price of a server and its power.")},
    Wording{"reserved_without_term", QT_TRANSLATE_NOOP("wording", "A reserved offer needs \"term_months\".")},
    Wording{"tiers_not_ascending",
            QT_TRANSLATE_NOOP("wording", "Price tiers must start at ever longer prompts; two of these overlap.")},
    Wording{"terms_not_ascending",
            QT_TRANSLATE_NOOP("wording", "Throughput must be listed by ever longer terms; two of these are the same.")},
    Wording{"provisioned_without_throughput",
            QT_TRANSLATE_NOOP("wording", "A unit of throughput needs the tokens it reads or writes a minute.")},
    Wording{"dates_not_ascending", QT_TRANSLATE_NOOP("wording", "Dated prices must be in the order of their dates.")},
    Wording{"promotion_ends_before_it_starts", QT_TRANSLATE_NOOP("wording", "A promotion ends before it starts.")},
    Wording{"hours_not_ascending",
            QT_TRANSLATE_NOOP("wording", "Peak hours must end after they start; split a span over midnight in two.")},
    // references
    Wording{"unknown_model", QT_TRANSLATE_NOOP("wording", "There is no model \"%1\".{ Did you mean \"%2\"?}")},
    Wording{"unknown_hosting",
            QT_TRANSLATE_NOOP("wording", "There is no hosting offer \"%1\".{ Did you mean \"%2\"?}")},
    Wording{"unknown_accelerator",
            QT_TRANSLATE_NOOP("wording", "There is no accelerator \"%1\".{ Did you mean \"%2\"?}")},
    Wording{"unknown_offer", QT_TRANSLATE_NOOP("wording", "There is no managed offer \"%1\".{ Did you mean \"%2\"?}")},
    Wording{"unknown_scenario",
            QT_TRANSLATE_NOOP("wording", "The plan has no scenario \"%1\".{ Did you mean \"%2\"?}")},
    Wording{"unknown_field", QT_TRANSLATE_NOOP("wording", "There is no field \"%1\".{ Did you mean \"%2\"?}")},
    Wording{"no_baseline", QT_TRANSLATE_NOOP("wording", "The plan has no baseline: keep one first, then changes can "
                                                        "be followed from it.")},
    Wording{"no_contest", QT_TRANSLATE_NOOP("wording", "There is no self-hosted and no managed option that could be "
                                                       "priced both at the baseline and now.")},
    Wording{"missing_exchange_rate",
            QT_TRANSLATE_NOOP("wording", "Prices are in %1, but the plan has no exchange rate for it. Add it "
                                         "under exchange_rates: how many %2 one %1 is worth.")},
    Wording{"too_many_entries", QT_TRANSLATE_NOOP("wording", "%1 entries are more than the %2 that can be handled.")},
    Wording{"missing_id", QT_TRANSLATE_NOOP("wording", "The entry has no id.")},
    Wording{"bad_hourly_weights", QT_TRANSLATE_NOOP("wording", "The hours of a day need 24 weights of 0 or more.")},
    // ruled out, or to check
    Wording{"licence_forbids", QT_TRANSLATE_NOOP("wording", "%1: the licence{ (%2)} forbids commercial use.")},
    Wording{"licence_unknown", QT_TRANSLATE_NOOP("wording", "%1: licence unknown. Check it before deciding.")},
    Wording{"licence_conditional", QT_TRANSLATE_NOOP("wording", "%1: the licence{ (%2)} sets conditions.{ %3}")},
    Wording{"licence_unverified",
            QT_TRANSLATE_NOOP("wording", "%1: the licence (%2) has not been verified. Check it before deciding.")},
    Wording{"unknown_weight_format",
            QT_TRANSLATE_NOOP("wording", "There is no weight format \"%1\".{ Did you mean \"%2\"?}")},
    Wording{"unknown_serving_profile",
            QT_TRANSLATE_NOOP("wording", "There is no serving profile \"%1\".{ Did you mean \"%2\"?}")},
    Wording{"context_unknown",
            QT_TRANSLATE_NOOP("wording", "%1: the longest context is unknown. Check that it is long enough.")},
    Wording{"context_too_short", QT_TRANSLATE_NOOP("wording", "%1 reads at most %2 of context; the plan needs %3.")},
    Wording{"output_too_long", QT_TRANSLATE_NOOP("wording", "%1 writes at most %2 a request; the plan needs %3.")},
    Wording{"outside_residency", QT_TRANSLATE_NOOP("wording", "%1 is in %2, but data must stay in %3.")},
    Wording{"residency_unknown", QT_TRANSLATE_NOOP("wording", "%1 does not promise to keep data in %2.")},
    Wording{"replica_spans_nodes",
            QT_TRANSLATE_NOOP("wording", "One replica spans %1 machines, which must be linked at %2 or more. Make sure "
                                         "that they can be.")},
    Wording{"spot_hosting", QT_TRANSLATE_NOOP("wording", "Spot capacity of %1 can be taken away at short notice.")},
    Wording{
        "spot_replacement_unknown",
        QT_TRANSLATE_NOOP(
            "wording",
            "No on-demand price is known for what replaces \"%1\" when it is interrupted; its spot price is taken.")},
    Wording{"retired", QT_TRANSLATE_NOOP("wording", "%1 was retired on %2.")},
    Wording{"retires", QT_TRANSLATE_NOOP("wording", "%1 retires on %2.")},
    // prices and money
    Wording{"price_old", QT_TRANSLATE_NOOP("wording", "The price is from %1, %2 ago. Check it.")},
    Wording{"price_undated", QT_TRANSLATE_NOOP("wording", "The price has no date.")},
    Wording{"price_change_announced",
            QT_TRANSLATE_NOOP("wording", "%1: prices change on %2{ (%3)}. The change is not applied before that day.")},
    Wording{"promotion_ends", QT_TRANSLATE_NOOP("wording", "%1: the promotion ends on %2.")},
    Wording{"bad_price_date", QT_TRANSLATE_NOOP("wording", "\"%1\" is not a date. Write it as in 2026-11-21.")},
    Wording{"bad_price_hours",
            QT_TRANSLATE_NOOP("wording", "%1: peak hours must lie within a day and end after they start.")},
    Wording{"dated_prices_out_of_order",
            QT_TRANSLATE_NOOP("wording", "Dated prices must be in the order of their dates; %1 comes too late.")},
    Wording{"tiers_overlap", QT_TRANSLATE_NOOP("wording", "Price tiers overlap: one starts at %1, the next at %2.")},
    Wording{"too_many_tiers", QT_TRANSLATE_NOOP("wording", "%1 price tiers are more than the %2 that can be handled.")},
    Wording{"cache_storage_not_counted",
            QT_TRANSLATE_NOOP("wording",
                              "%1 charges for keeping a cache by the hour; that is not counted until the plan "
                              "says how long tokens are kept.")},
    Wording{"service_not_offered", QT_TRANSLATE_NOOP("wording", "\"%1\" has no price for the service \"%2\".")},
    Wording{"provisioned_not_offered",
            QT_TRANSLATE_NOOP("wording", "\"%1\" sells no throughput for a term of %2. Give one of its terms.")},
    Wording{"regional_not_offered", QT_TRANSLATE_NOOP("wording", "\"%1\" has no price for a regional endpoint.")},
    Wording{"token_price_missing", QT_TRANSLATE_NOOP("wording", "\"%1\" has no token prices.")},
    Wording{"rent_missing", QT_TRANSLATE_NOOP("wording", "\"%1\" has no price for a node and hour.")},
    Wording{"ownership_missing",
            QT_TRANSLATE_NOOP("wording", "\"%1\" is owned hardware without a price for a server.")},
    Wording{"zero_hour_schedule",
            QT_TRANSLATE_NOOP("wording", "A schedule of %1 a day serves nothing. Give the office hours.")},
    Wording{"schedule_shorter_than_load",
            QT_TRANSLATE_NOOP("wording", "The requests of a week fall into fewer hours: their mean is %2 the week's, "
                                         "but the plan's peak is only %1. Raise the peak.")},
    Wording{"horizon_missing", QT_TRANSLATE_NOOP("wording", "The horizon must be longer than %1.")},
    Wording{"productive_hours_missing",
            QT_TRANSLATE_NOOP("wording", "An engineer must have more productive time a year than %1.")},
    Wording{"life_missing", QT_TRANSLATE_NOOP("wording", "The life of the hardware must be longer than %1.")},
    Wording{"discount_rate_too_low",
            QT_TRANSLATE_NOOP("wording", "A discount rate of %1 cannot be used: it must be above -100 %.")},
    Wording{"cache_shares_exceed_input",
            QT_TRANSLATE_NOOP("wording", "Input read from the cache and written to it come to %1 of the input. "
                                         "Together they can be at most 100 %.")},
    Wording{"exchange_rate_zero", QT_TRANSLATE_NOOP("wording", "An exchange rate must be above 0{, not %1}.")},
    Wording{"bad_kv_bits", QT_TRANSLATE_NOOP("wording", "A KV cache of %1 does not exist. Choose 16, 8 or 4.")},
    // sizing
    Wording{"total_parameters_differ",
            QT_TRANSLATE_NOOP("wording", "The card's layers come to %2 parameters, but %1 are published.")},
    Wording{"active_parameters_differ",
            QT_TRANSLATE_NOOP("wording", "The card's layers come to %2 active parameters, but %1 are published.")},
    Wording{"no_serving_profile",
            QT_TRANSLATE_NOOP("wording", "The speed on %1 cannot be estimated: no serving profile covers it.")},
    Wording{"unknown_hardware",
            QT_TRANSLATE_NOOP("wording",
                              "The bandwidth or computing power of %1 is unknown, so its speed cannot be estimated.")},
    Wording{
        "no_layout",
        QT_TRANSLATE_NOOP("wording", "%1 cannot be spread over %2 as this offer sells them. Choose another number.")},
    Wording{"fits_with_format", QT_TRANSLATE_NOOP("wording", "It would fit with weights in %1.")},
    Wording{"fits_with_cache", QT_TRANSLATE_NOOP("wording", "It would fit with a key-value cache of %1.")},
    Wording{"fits_with_context", QT_TRANSLATE_NOOP("wording", "It would fit with a context of at most %1.")},
    Wording{"does_not_fit", QT_TRANSLATE_NOOP("wording", "%1 in %2 does not fit on %3 (%4): %5 are missing on each.")},
    Wording{
        "misses_first_token",
        QT_TRANSLATE_NOOP("wording",
                          "%1 on %2 does not give the first token within %3, however few requests it serves at once.")},
    Wording{"misses_user_speed",
            QT_TRANSLATE_NOOP("wording",
                              "%1 on %2 does not reach %3 for each user, however few requests it serves at once.")},
    // verdicts: %1 option, %2 held against, %3 a month, %4 turns at, %5 of today's volume, %6 %7 deciders
    Wording{"verdict_stay_managed",
            QT_TRANSLATE_NOOP("wording", "Stay managed: %1.{ %2, self-hosted, costs %3 more a month.}{ It becomes "
                                         "cheaper from %4 requests a day (%5 today's volume).}")},
    Wording{"verdict_self_host",
            QT_TRANSLATE_NOOP("wording", "Host it yourselves: %1.{ %2 costs %3 more a month.}{ Self-hosting is cheaper "
                                         "from %4 requests a day (%5 today's volume).}")},
    Wording{"verdict_hybrid", QT_TRANSLATE_NOOP("wording", "Do both: %1.{ %2 costs %3 more a month.}")},
    Wording{"verdict_too_close",
            QT_TRANSLATE_NOOP("wording", "Too close to call: stay with %1 until it is clearer.{ %2 differs by %3 a "
                                         "month.}{ What decides: %6}{ and %7}.")},
    Wording{"verdict_nothing_eligible",
            QT_TRANSLATE_NOOP("wording", "No option can be recommended: each is ruled out. See the reasons.")},
    Wording{"empty_hourly_weights", QT_TRANSLATE_NOOP("wording", "The hours of a day all have the weight 0.")},
});

} // namespace

std::span<const Wording> messages()
{
    return messageTable;
}

} // namespace evenhost::cli
