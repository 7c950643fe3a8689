// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/deploymentjson.h"

namespace evenhost::exporters {

namespace {

void writeLatency(JsonWriter& json, std::string_view key, const sizing::Latency<double>& latency)
{
    json.beginObject(key);
    json.member("mean", latency.mean);
    json.member("p95", latency.p95);
    json.endObject();
}

} // namespace

void writeLayout(JsonWriter& json, const sizing::Layout& layout)
{
    json.beginObject("layout");
    json.member("gpus", layout.gpus);
    json.member("tensor_parallel", layout.tensorParallel);
    json.member("pipeline_parallel", layout.pipelineParallel);
    json.member("expert_parallel", layout.expertParallel);
    json.member("data_parallel_attention", layout.dataParallelAttention);
    json.endObject();
}

void writeMemory(JsonWriter& json, const analysis::Deployment& deployment)
{
    const auto& replica = deployment.replica;
    json.beginObject("gpu_memory_gib");
    json.member("weights", replica.memory.weights);
    json.member("kv_cache", replica.memory.kvCache);
    json.member("runtime", replica.memory.runtime);
    json.member("free", replica.memory.free);
    json.member("usable", replica.memory.usable);
    json.endObject();
    json.member("kv_bytes_per_token", replica.kvBytesPerToken);
    json.member("state_bytes_per_sequence", replica.stateBytesPerSequence);
    json.member("max_concurrency_per_replica", replica.maximumConcurrency);
    json.member("concurrency_per_replica", replica.speed.concurrency);
}

void writeStorage(JsonWriter& json, const analysis::Storage& storage)
{
    json.beginObject("storage_gb");
    json.member("checkpoint", storage.checkpointGb);
    json.member("hot", storage.hotGb);
    json.member("registry", storage.registryGb);
    json.member("backups", storage.backupsGb);
    json.member("total", storage.totalGb);
    json.endObject();
    json.member("download_hours", storage.downloadHours);
}

void writeSpeed(JsonWriter& json, const analysis::Deployment& deployment)
{
    const auto& replica = deployment.replica;
    json.beginObject("speed");
    json.member("output_tokens_per_second_per_replica", replica.speed.outputTokensPerSecond);
    json.member("requests_per_second_per_replica", replica.speed.requestsPerSecond);
    writeLatency(json, "time_to_first_token_s", replica.speed.firstToken);
    writeLatency(json, "time_per_output_token_s", replica.speed.outputToken);
    json.member("low", replica.lowFactor);
    json.member("high", replica.highFactor);
    json.member("basis", replica.measured ? "measured" : "estimated");
    json.endObject();
}

} // namespace evenhost::exporters
