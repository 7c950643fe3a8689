// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/trafficjson.h"
#include "importers/logtime.h"
#include "importers/usagelog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fstream>
#include <sstream>

using namespace evenhost;
using namespace evenhost::importers;

namespace {

base::Result<UsageLog> read(const std::string& text, const UsageLogOptions& options = {})
{
    std::istringstream in(text);
    return readUsageLog(in, "log", options);
}

std::string codeOf(const base::Result<UsageLog>& result)
{
    return result ? "" : result.error().front().code;
}

} // namespace

class TestUsageLog : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsRead_data();
    void everyFormatIsRead();
    void timesAreUnderstood_data();
    void timesAreUnderstood();
    void badLogsAreRefused_data();
    void badLogsAreRefused();
    void wrongPlacesAreNamed_data();
    void wrongPlacesAreNamed();
    void badRowsAreCounted();
    void quotedCellsAreRead();
    void emptyDaysCount();
    void assumedDurationsAreMarked();
    void publishedTraces_data();
    void publishedTraces();
    void jsonHasTheContractsKeys();
};

void TestUsageLog::everyFormatIsRead_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("format");
    QTest::addColumn<double>("requests"); // -1: the log does not say
    QTest::addColumn<double>("input");
    QTest::addColumn<double>("output");
    QTest::addColumn<double>("cached");   // -1: the log does not say
    QTest::addColumn<double>("inFlight"); // most; -1: the log does not say
    QTest::addColumn<int>("skipped");
    const auto row = [](const char* format, const std::string& text, double requests, double input, double output,
                        double cached, double inFlight, int skipped) {
        QTest::newRow(format) << text << std::string(format) << requests << input << output << cached << inFlight
                              << skipped;
    };
    // Headers and field names as in the exports themselves (2023-11 to 2026-11); figures added up by hand.
    row("azure_llm_trace",
        "TIMESTAMP,ContextTokens,GeneratedTokens\r\n2023-11-16 18:15:46.6805900,374,44\r\n2023-11-16 "
        "18:15:50.9951690,396,109",
        2, 770, 153, -1, -1, 0);
    row("burstgpt",
        "Timestamp,Session ID,Elapsed time,Model,Request tokens,Response tokens,Total tokens,Log Type\n"
        "5,1,10,ChatGPT,472,18,490,Conversation log\n9,2,3,GPT-4,417,276,693,Conversation "
        "log\n20,3,1,GPT-4,400,0,400,API log\n",
        2, 889, 294, -1, 2, 1);
    row("mooncake",
        "{\"timestamp\": 0, \"input_length\": 6758, \"output_length\": 500, \"hash_ids\": [0, 1]}\n"
        "{\"timestamp\": 3000, \"input_length\": 7322, \"output_length\": 490, \"hash_ids\": [0, 14]}\n",
        2, 14080, 990, -1, -1, 0);
    row("litellm_spend_logs",
        "request_id,spend,prompt_tokens,completion_tokens,startTime,endTime,model,status\n"
        "a,0.1,100,10,2026-11-02T09:00:00.000Z,2026-11-02T09:00:08.000Z,m,success\n"
        "b,0.1,200,20,2026-11-02T09:00:04.000Z,2026-11-02T09:00:09.500Z,m,success\n"
        "c,0,50,0,2026-11-02T09:00:05.000Z,2026-11-02T09:00:06.000Z,m,failure\n",
        2, 300, 30, -1, 2, 1);
    row("openrouter_generations",
        "generation_id,created_at,tokens_prompt,tokens_completion,tokens_reasoning,tokens_cached,cancelled,generation_"
        "time_ms\n"
        "g1,2026-11-02 09:00:00.000,1000,100,20,800,false,5000\ng2,2026-11-02 09:00:01.000,500,50,0,0,false,500\n",
        2, 1500, 150, 800, 2, 0);
    row("openrouter_daily",
        "Date,Slug,Usage,BYOK Usage,Requests,Prompt Tokens,Completion Tokens,Reasoning Tokens\n"
        "2026-11-02,z-ai/glm-5.2,1.5,0,120,240000,36000,0\n2026-11-03,z-ai/glm-5.2,1.5,0,80,160000,24000,0\n",
        200, 400000, 60000, -1, -1, 0);
    // Anthropic's input_tokens leave out cached ones; the log has no number of requests.
    row("anthropic_console",
        "usage_date_utc,model_version,api_key,workspace,usage_type,context_window,usage_input_tokens_no_cache,usage_"
        "input_tokens_cache_write_5m,"
        "usage_input_tokens_cache_write_1h,usage_input_tokens_cache_read,usage_output_tokens,web_search_count,"
        "inference_geo,speed\n"
        "2026-11-02,claude-sonnet-5-5,key,Default,standard,\xE2\x89\xA4 200k,1000,50,0,8000,700,0,global,standard\n",
        -1, 9050, 700, 8000, -1, 0);
    row("anthropic_usage_api",
        R"({"data":[{"starting_at":"2026-11-02T00:00:00Z","ending_at":"2026-11-02T01:00:00Z","results":[
          {"uncached_input_tokens":100,"cache_creation":{"ephemeral_5m_input_tokens":10,"ephemeral_1h_input_tokens":5},"cache_read_input_tokens":40,"output_tokens":9,"model":"m"}]}],"has_more":false})",
        -1, 155, 9, 40, -1, 0);
    row("openai_usage",
        R"({"object":"page","data":[{"object":"bucket","start_time":1730419200,"end_time":1730419260,"results":[
          {"object":"organization.usage.completions.result","input_tokens":1000,"output_tokens":500,"input_cached_tokens":800,"num_model_requests":5,"model":null}]}],"has_more":true})",
        5, 1000, 500, 800, -1, 0);
    row("bedrock_invocation_log",
        R"({"schemaType":"ModelInvocationLog","timestamp":"2026-11-02T00:38:02Z","modelId":"m","input":{"inputTokenCount":4,"cacheReadInputTokenCount":6,"cacheWriteInputTokenCount":1},"output":{"outputBodyJson":{"metrics":{"latencyMs":302}},"outputTokenCount":38}})"
        "\n\n",
        1, 11, 38, 6, 1, 0);
    row("azure_api_management",
        "TimeGenerated,CorrelationId,ModelName,PromptTokens,CompletionTokens,TotalTokens\n2026-11-02T00:38:02.123Z,c,"
        "gpt,40,8,48\n",
        1, 40, 8, -1, -1, 0);
    row("langfuse_observations",
        R"([{"startTime":"2026-11-02T00:00:00.000Z","endTime":"2026-11-02T00:00:04.000Z","level":"DEFAULT","usageDetails":{"input":70,"output":7,"total":77}},
          {"startTime":"2026-11-02T00:00:01.000Z","endTime":"2026-11-02T00:00:02.000Z","level":"ERROR","usageDetails":{"input":1,"output":0}}])",
        1, 70, 7, -1, 1, 1);
    const std::string page =
        R"({"object":"page","data":[{"object":"bucket","start_time":1730419200,"end_time":1730419260,"results":[
          {"input_tokens":1000,"output_tokens":500,"num_model_requests":5}]}],"has_more":true,"next_page":"p"})";
    for (const char* between : {"", "\n", "\n\n  "}) { // fetched one after the other into one file
        row("openai_usage", page + between + page + "\n", 10, 2000, 1000, -1, -1, 0);
    }
    row("requests",
        "timestamp,input_tokens,output_tokens,cached_input_tokens,duration_seconds\n1793577600,10,1,4,2.5\n1793577601,"
        "20,2,0,0.5\n",
        2, 30, 3, 4, 2, 0);
}

void TestUsageLog::everyFormatIsRead()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, format);
    QFETCH(const double, requests);
    QFETCH(const double, input);
    QFETCH(const double, output);
    QFETCH(const double, cached);
    QFETCH(const double, inFlight);
    QFETCH(const int, skipped);
    for (const std::string& variant : {text, "\xEF\xBB\xBF" + text}) {
        const auto log = read(variant);
        QVERIFY2(log.has_value(), codeOf(log).c_str());
        const traffic::TrafficSummary& summary = log->summary;
        QCOMPARE(log->format, format);
        QCOMPARE(summary.requests.value.value_or(-1), requests);
        QCOMPARE(summary.inputTokens, input);
        QCOMPARE(summary.outputTokens, output);
        QCOMPARE(summary.cachedInputTokens.value.value_or(-1), cached);
        QCOMPARE(summary.concurrency.value ? summary.concurrency.value->maximum : -1, inFlight);
        QCOMPARE(log->skipped, skipped);
    }
}

void TestUsageLog::timesAreUnderstood_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("seconds"); // -1: refused
    // `date -u -d "2026-11-02 00:00" +%s` is 1793577600.
    const auto row = [](const char* text, double seconds) {
        QTest::newRow(text) << std::string(text) << seconds;
    };
    row("2026-11-02", 1793577600);
    row("2026-11-02 01:02:03", 1793577600 + 3723);
    row("2026-11-02 01:02", 1793577600 + 3720);
    row("2026-11-02T01:02:03.250Z", 1793577600 + 3723.25);
    row("2026-11-02T11:00:00+11:00", 1793577600);
    row("2026-11-01T19:00:00-0500", 1793577600);
    row("2026-11-02T10:30:00+10:30", 1793577600);
    row("1793577600", 1793577600);
    row("1793577600.5", 1793577600.5);
    row("1793577600000", 1793577600);
    row("1793577600000000", 1793577600);
    for (const char* bad : {"", "today", "2026-13-02", "2026-11-02T25:00:00", "2026-11-02 01", "2026-11-02T01:61:00",
                            "2026-11-02T01:00:00+99:00", "02/11/2026", "-5", "nan", "2026-11-02X01:00", "1969-12-31",
                            "9999-12-31", "1e300", "50000000000"}) {
        row(bad, -1);
    }
}

void TestUsageLog::timesAreUnderstood()
{
    QFETCH(const std::string, text);
    QFETCH(const double, seconds);
    const auto time = parseLogTime(text);
    QCOMPARE(time.has_value(), seconds >= 0);
    if (time) {
        QCOMPARE(time->seconds, seconds);
        QVERIFY(!time->relative);
    }
}

void TestUsageLog::badLogsAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("code");
    const auto row = [](const char* name, const std::string& text, const char* code) {
        QTest::newRow(name) << text << std::string(code);
    };
    row("nothing", "", "log_empty");
    row("white space", " \n\n", "log_empty");
    row("header only", "timestamp,input_tokens,output_tokens\n", "log_empty");
    row("only failures", "Timestamp,Request tokens,Response tokens\n5,100,0\n", "log_empty");
    row("another table", "name,colour\nx,red\n", "log_unknown_format");
    row("prose", "Dear colleagues\nplease find attached\n", "log_unknown_format");
    row("costs",
        "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,quantity,quantity_unit,line_"
        "item\n",
        "log_is_costs");
    row("broken JSON", "{\"timestamp\": 0, \"input_length\"", "log_not_json");
    row("other JSON", "{\"a\": 1}\n", "log_unknown_format");
    row("empty page", "{\"data\": []}\n", "log_empty");
    row("list of nothing", "[]", "log_empty");
    row("list of numbers", "[1, 2]", "log_unknown_format");
    row("deep JSON", std::string(5000, '[') + std::string(5000, ']'), "log_not_json");
    row("a span of ages",
        "start_time,end_time,num_model_requests,input_tokens,output_tokens\n0000000000,4000000000,1,1,1\n",
        "log_empty");
    const std::string entry = R"({"timestamp":1,"input_length":2,"output_length":3})";
    row("a list and more", "[" + entry + "]\n" + entry + "\n", "log_not_json");
    row("two lists", "[" + entry + "]\n[" + entry + "]\n", "log_not_json");
    row("a page and prose", "{\"data\":[" + entry + "]} that was all", "log_not_json");
    row("a page and a row", "{\"data\":[" + entry + "]}\n" + entry + "\n", "log_not_json");
    row("a page cut off behind its list", "{\"data\":[" + entry + "], \"has_more\":", "log_not_json");
    row(
        "a span of a hundred fields",
        [] {
            std::string fields;
            for (int i = 0; i < 100; ++i) {
                fields += "\"k" + std::to_string(i) + "\":0,";
            }
            return "[{" + fields + R"("start_time":1730419200,"results":[{"input_tokens":1}]}])";
        }(),
        "log_record_too_large");
    row("endless line", std::string(17U << 20U, 'x'), "log_line_too_long");
}

void TestUsageLog::badLogsAreRefused()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, code);
    QCOMPARE(codeOf(read(text)), code);
}

void TestUsageLog::wrongPlacesAreNamed_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("line");
    const std::string entry = R"({"timestamp":1,"input_length":2,"output_length":3})";
    QTest::newRow("in a list") << "[\n" + entry + ",\n" + entry + " " + entry + "]" << 3;
    QTest::newRow("in a list behind blank lines") << "\n\n\n[\n" + entry + ",\n" + entry + " x]" << 6;
    QTest::newRow("behind a list") << "[" + entry + "]\n\nx" << 3;
    QTest::newRow("in the second page") << "{\"data\":[" + entry + "]}\n{\"data\":[" + entry + " x]}" << 2;
    QTest::newRow("the header behind blank lines") << std::string("\n \nname,colour\nx,red\n") << 3;
    QTest::newRow("a first object of its own") << std::string("\n{\"a\": 1}\n") << 2;
}

void TestUsageLog::wrongPlacesAreNamed()
{
    QFETCH(const std::string, text);
    QFETCH(const int, line);
    const auto log = read(text);
    QVERIFY(!log.has_value());
    QCOMPARE(log.error().front().place.line, line);
}

void TestUsageLog::badRowsAreCounted()
{
    const auto log = read(
        "timestamp,input_tokens,output_tokens\n1793577600,10,1\nyesterday,10,1\n1793577601,ten,1\n1793577602,-5,1\n"
        "1793577603,10,1,too,many\n1793577604,1e400,1\n17,10,1\n\n1793577605,10,1\n");
    QVERIFY(log.has_value());
    QCOMPARE(log->summary.requests.value.value_or(0), 2.0);
    QCOMPARE(log->skipped, 6);
    QCOMPARE(log->firstSkipped, 3); // the line
}

void TestUsageLog::quotedCellsAreRead()
{
    const auto log = read("timestamp,input_tokens,output_tokens,messages\n1793577600,10,1,\"line one\nline, two "
                          "\"\"quoted\"\"\"\n1793577601,\"20\",2,\"\"\n");
    QVERIFY(log.has_value());
    QCOMPARE(log->summary.inputTokens, 30.0);
    QCOMPARE(log->skipped, 0);
}

void TestUsageLog::emptyDaysCount()
{
    // OpenAI's dashboard leaves out everything but the times of a day without requests.
    const auto log =
        read("start_time,end_time,start_time_iso,end_time_iso,num_model_requests,input_tokens,output_tokens\n"
             "1793577600,1793664000,2026-11-02T00:00:00Z,2026-11-03T00:00:00Z,30.0,300,30\n"
             "1793664000,1793750400,2026-11-03T00:00:00Z,2026-11-04T00:00:00Z\n");
    QVERIFY(log.has_value());
    QCOMPARE(log->summary.requestsPerDay.value.value_or(0), 15.0);
    QCOMPARE(log->skipped, 0);
}

void TestUsageLog::assumedDurationsAreMarked()
{
    const auto log = read("timestamp,input_tokens,output_tokens\n1793577600,10,1\n1793577605,10,1\n", {0.0, 10.0});
    QCOMPARE(log->summary.concurrency.value->maximum, 2.0);
    QVERIFY(log->durationsAssumed);
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(exporters::trafficJson(*log))).object();
    QCOMPARE(json.value(QStringLiteral("concurrency")).toObject().value(QStringLiteral("basis")).toString(),
             QStringLiteral("assumed_duration"));
}

void TestUsageLog::publishedTraces_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("requests");
    QTest::addColumn<double>("medianInput");
    QTest::addColumn<double>("medianOutput");
    QTest::addColumn<double>("perSecond");
    // Counts, medians and rates as published with the traces (Splitwise, ISCA 2024; Mooncake, FAST 2025).
    QTest::newRow("Azure conversation") << "AzureLLMInferenceTrace_conv.csv" << 19366.0 << 1020.0 << 129.0 << 5.53;
    QTest::newRow("Azure code") << "AzureLLMInferenceTrace_code.csv" << 8819.0 << 1469.0 << 13.0 << 2.57;
    QTest::newRow("Mooncake") << "mooncake_conversation_trace.jsonl" << 12031.0 << 6909.0 << 350.0 << 3.40;
}

void TestUsageLog::publishedTraces()
{
    QFETCH(const QString, file);
    QFETCH(const double, requests);
    QFETCH(const double, medianInput);
    QFETCH(const double, medianOutput);
    QFETCH(const double, perSecond);
    const QString path = QStringLiteral(EVENHOST_SHARED_DIR "/facts/traces/") + file;
    if (!QFile::exists(path)) {
        QSKIP(qPrintable(file + QStringLiteral(" is not here")));
    }
    std::ifstream in(path.toStdString(), std::ios::binary);
    const auto log = readUsageLog(in, file.toStdString());
    QVERIFY(log.has_value());
    QCOMPARE(log->summary.requests.value.value_or(0), requests);
    QCOMPARE(log->summary.inputPerRequest.value->p50, medianInput);
    QCOMPARE(log->summary.outputPerRequest.value->p50, medianOutput);
    QVERIFY(std::abs(log->summary.requestsPerDay.value.value_or(0) / 86'400.0 - perSecond) < 0.01);
}

void TestUsageLog::jsonHasTheContractsKeys()
{
    const auto log = read("timestamp,input_tokens,output_tokens\n1793577600,10,1\n");
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(exporters::trafficJson(*log))).object();
    for (const char* key :
         {"format", "requests", "skipped", "first", "last", "input_tokens", "output_tokens", "cached_input_tokens",
          "requests_per_day", "peak_requests_per_second", "peak_to_average", "concurrency", "by_hour"}) {
        QVERIFY2(json.contains(QLatin1StringView(key)), key);
    }
    QVERIFY(json.value(QStringLiteral("concurrency")).isNull());
    QCOMPARE(json.value(QStringLiteral("concurrency_reason")).toString(), QStringLiteral("durations_not_logged"));
    QCOMPARE(json.value(QStringLiteral("first")).toString(), QStringLiteral("2026-11-02T00:00:00.000Z"));
}

QTEST_APPLESS_MAIN(TestUsageLog)
#include "tst_usagelog.moc"
