// SPDX-License-Identifier: GPL-3.0-or-later
// Time of the two things people wait for: a table of 5,000 rows, and the best layout over all accelerators.
// Run by hand; figures are printed, nothing is asserted.

#include "cli/predictspeed.h"
#include "documents/cataloguefile.h"
#include "sizing/replica.h"

#include <chrono>
#include <cstdio>
#include <string>

using namespace evenhost;

namespace {

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

std::string manyRows()
{
    std::string text = "row_id,model,gpu,n_gpus,tp,ep,dp_attention,weight_precision,engine,isl,osl,concurrency\n";
    const char* models[] = {"DeepSeek-R1", "Llama-3.1-70B", "gpt-oss-120b", "Qwen3-235B-A22B", "GLM-5"};
    for (int i = 0; i < 5'000; ++i) {
        text += "R" + std::to_string(i) + ',' + models[i % 5] + ",b200,8,8,1,1,fp8,vllm," + std::to_string(1'000 + i)
                + ",500," + std::to_string(1 + i % 256) + '\n';
    }
    return text;
}

} // namespace

int main()
{
    const catalogue::Catalogue cards = documents::loadCatalogue(EVENHOST_SOURCE_DIR "/modelcards").catalogue;
    const auto rows = importers::CsvTable::parse(manyRows(), "rows");
    auto start = std::chrono::steady_clock::now();
    const std::size_t bytes = cli::predictSpeed(*rows, cards).size();
    std::printf("5,000 rows predicted: %.0f ms (%zu bytes)\n", millisecondsSince(start), bytes);

    for (const char* id : {"llama-3.1-70b", "deepseek-v3", "glm-5.2", "kimi-k2"}) {
        start = std::chrono::steady_clock::now();
        int feasible = 0;
        for (const catalogue::Accelerator& accelerator : cards.accelerators) {
            sizing::DeploymentRequest request;
            request.model = cards.model(id);
            request.accelerator = &accelerator;
            request.profile = &cards.profiles.front();
            request.weightFormat = "fp8";
            request.shape = {2'000.0, 500.0, 0.0, 32'000.0, 2.0, 20.0, 1.0};
            feasible += sizing::sizeReplica<double>(request).feasible ? 1 : 0;
        }
        std::printf("%-16s best layout over %zu accelerators: %.2f ms (%d feasible)\n", id, cards.accelerators.size(),
                    millisecondsSince(start), feasible);
    }
    return 0;
}
