// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the model card's layers: groups of mixers and of feed-forward layers, each with the fields of its kind.
#include "editors/modelcarddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using base::Unit;
using catalogue::MixerGroup;
using catalogue::MixerKind;

namespace {

bool isRecurrent(MixerKind kind)
{
    return kind == MixerKind::GatedDelta || kind == MixerKind::KimiDelta || kind == MixerKind::Mamba2;
}

} // namespace

void ModelCardDialog::fillMixers()
{
    RecordForm* form = m_mixers;
    form->clear();
    if (!m_card.architecture) {
        form->addRemark(tr("Describe the architecture on the page “Sizes” first."));
        return;
    }
    form->addRemark(tr("Groups of equal layers that mix tokens: what they keep of each token is the KV cache."));
    for (std::size_t i = 0; i < m_card.architecture->mixers.size(); ++i)
        fillMixer(form, i);
    QPushButton* add = form->addButton(tr("+ Add a group of layers"));
    add->setObjectName(u"addMixer"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        auto& mixers = m_card.architecture->mixers;
        mixers.push_back(mixers.empty() ? MixerGroup{} : mixers.back());
        again(&ModelCardDialog::fillMixers);
    });
}

void ModelCardDialog::fillMixer(RecordForm* form, std::size_t index)
{
    MixerGroup& group = m_card.architecture->mixers[index];
    const std::string path = "architecture.mixers[" + std::to_string(index) + ']';
    QPushButton* remove = form->addHeadingButton(tr("Group %1").arg(index + 1), tr("Remove"));
    connect(remove, &QPushButton::clicked, this, [this, index] {
        auto& mixers = m_card.architecture->mixers;
        mixers.erase(mixers.begin() + static_cast<std::ptrdiff_t>(index));
        again(&ModelCardDialog::fillMixers);
    });
    const std::vector<std::pair<QString, int>> kinds{
        {tr("full attention (MHA, GQA, MQA)"), static_cast<int>(MixerKind::Full)},
        {tr("block-sparse attention"), static_cast<int>(MixerKind::BlockSparse)},
        {tr("latent attention (MLA)"), static_cast<int>(MixerKind::Latent)},
        {tr("compressed attention"), static_cast<int>(MixerKind::Compressed)},
        {tr("compressed, shared by the layers"), static_cast<int>(MixerKind::SharedCompressed)},
        {tr("gated delta net"), static_cast<int>(MixerKind::GatedDelta)},
        {tr("Kimi delta attention"), static_cast<int>(MixerKind::KimiDelta)},
        {tr("Mamba 2"), static_cast<int>(MixerKind::Mamba2)}};
    form->addChoice(path + ".kind", tr("Kind"), kinds, static_cast<int>(group.kind), [this, index](int chosen) {
        m_card.architecture->mixers[index].kind = static_cast<MixerKind>(chosen);
        again(&ModelCardDialog::fillMixers);
    });
    const MixerKind kind = group.kind;
    form->addWhole(path + ".layers", tr("Layers"), group.layers);
    form->addWhole(path + ".heads", tr("Heads"), group.heads,
                   tr("Query heads; of recurrent kinds state heads, of a gated delta net value heads."));
    if (kind != MixerKind::Latent && kind != MixerKind::Mamba2)
        form->addWhole(path + ".kv_heads", tr("Key-value heads"), group.kvHeads,
                       tr("Of a gated delta net: key heads."));
    form->addWhole(path + ".head_dim", tr("Head size"), group.headDim, tr("Elements of a key."));
    if (kind == MixerKind::Latent || kind == MixerKind::GatedDelta)
        form->addWhole(path + ".value_dim", tr("Value size"), group.valueDim, tr("Elements of a head’s value."));
    if (kind == MixerKind::Latent) {
        form->addWhole(path + ".latent_rank", tr("Latent rank"), group.latentRank, tr("Of the cached latent."));
        form->addWhole(path + ".plain_dim", tr("Key part without position"), group.plainDim);
    }
    if (kind == MixerKind::Latent || kind == MixerKind::Compressed) {
        form->addWhole(path + ".query_rank", tr("Query rank"), group.queryRank, tr("0: full rank."));
        form->addWhole(path + ".rope_dim", tr("Key part with position"), group.ropeDim);
    }
    if (isRecurrent(kind)) {
        fillRecurrent(form, path, group);
        return;
    }
    form->addWhole(path + ".window", tr("Window"), group.window, tr("0: the whole context."), Unit::Tokens);
    form->addCheck(path + ".chunked", tr("The window is a fixed chunk, not a sliding one"), group.chunked);
    if (kind == MixerKind::Compressed || kind == MixerKind::SharedCompressed) {
        form->addWhole(path + ".compress_ratio", tr("Tokens an entry"), group.compressRatio, tr("0: the window only."));
        form->addWhole(path + ".output_groups", tr("Output groups"), group.outputGroups);
        form->addWhole(path + ".output_rank", tr("Output rank"), group.outputRank);
    }
    if (kind == MixerKind::SharedCompressed) {
        form->addAmount(path + ".entries_per_token", tr("Entries a token"), Unit::Count, group.entriesPerToken);
        form->addAmount(path + ".native_entry_bytes", tr("Bytes of an entry"), Unit::Bytes, group.nativeEntryBytes);
    }
    form->addCheck(path + ".shared_key_value", tr("One projection serves as key and value"), group.sharedKeyValue);
    form->addCheck(path + ".output_gate", tr("An extra gate of the size of the query"), group.outputGate);
    form->addCheck(path + ".convolutional", tr("Compressed convolutional attention"), group.convolutional);
    if (group.convolutional)
        form->addWhole(path + ".conv_kernel", tr("Convolution kernel"), group.convKernel);
    form->addText(path + ".bias", tr("Projections with a bias"), group.bias, tr("qkv, qkvo or empty."));
    fillIndexer(form, path, group);
}

void ModelCardDialog::fillRecurrent(RecordForm* form, const std::string& path, MixerGroup& group)
{
    if (group.kind == MixerKind::Mamba2) {
        form->addWhole(path + ".state_dim", tr("State size"), group.stateDim);
        form->addWhole(path + ".state_groups", tr("State groups"), group.stateGroups);
    }
    form->addWhole(path + ".conv_kernel", tr("Convolution kernel"), group.convKernel);
    form->addWhole(path + ".state_bits", tr("Bits of the state"), group.stateBits, {}, Unit::Bits);
    if (group.kind == MixerKind::KimiDelta)
        form->addCheck(path + ".full_rank_gate", tr("The gate has full rank"), group.fullRankGate);
}

void ModelCardDialog::fillIndexer(RecordForm* form, const std::string& path, MixerGroup& group)
{
    const bool may =
        group.kind == MixerKind::BlockSparse || group.kind == MixerKind::Latent || group.kind == MixerKind::Compressed;
    if (!may && !group.indexer)
        return;
    auto* box = new QCheckBox(tr("A small attention chooses what is read"));
    box->setChecked(group.indexer.has_value());
    form->addField(path + ".indexer", QString(), box);
    connect(box, &QCheckBox::toggled, this, [this, &group](bool on) {
        if (on)
            group.indexer.emplace();
        else
            group.indexer.reset();
        again(&ModelCardDialog::fillMixers);
    });
    if (!group.indexer)
        return;
    const std::string at = path + ".indexer";
    form->addWhole(at + ".heads", tr("Its heads"), group.indexer->heads);
    form->addWhole(at + ".dim", tr("Size of an index key"), group.indexer->dim);
    form->addWhole(at + ".top_k", tr("Tokens read after the choice"), group.indexer->topK, {}, Unit::Tokens);
    form->addWhole(at + ".own_layers", tr("Layers with one of their own"), group.indexer->ownLayers, tr("0: all."));
    form->addWhole(at + ".pool_tokens", tr("Tokens that share an index key"), group.indexer->poolTokens);
}

void ModelCardDialog::fillFeedForwards()
{
    RecordForm* form = m_feedForwards;
    form->clear();
    if (!m_card.architecture) {
        form->addRemark(tr("Describe the architecture on the page “Sizes” first."));
        return;
    }
    form->addRemark(tr("Groups of equal feed-forward layers: dense, or with experts of which each token wakes a few."));
    auto& groups = m_card.architecture->feedForwards;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        catalogue::FeedForwardGroup& group = groups[i];
        const std::string path = "architecture.feed_forwards[" + std::to_string(i) + ']';
        QPushButton* remove = form->addHeadingButton(tr("Group %1").arg(i + 1), tr("Remove"));
        connect(remove, &QPushButton::clicked, this, [this, i] {
            auto& list = m_card.architecture->feedForwards;
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(i));
            again(&ModelCardDialog::fillFeedForwards);
        });
        form->addWhole(path + ".layers", tr("Layers"), group.layers);
        form->addWhole(path + ".experts", tr("Experts a layer"), group.experts, tr("0: dense."));
        form->addWhole(path + ".experts_per_token", tr("Experts a token wakes"), group.expertsPerToken);
        form->addWhole(path + ".width", tr("Inner width"), group.width, tr("Of experts: that of one expert."));
        form->addCheck(path + ".gated", tr("Three matrices (gated)"), group.gated);
        form->addWhole(path + ".shared_width", tr("Width of shared experts"), group.sharedWidth,
                       tr("All of them together; 0: none."));
        form->addCheck(path + ".shared_gate", tr("A gate before the shared experts"), group.sharedGate);
        form->addWhole(path + ".latent_width", tr("Width experts work in"), group.latentWidth,
                       tr("0: that of the stack."));
        form->addWhole(path + ".parallel_dense_width", tr("Dense block beside the experts"), group.parallelDenseWidth,
                       tr("0: none."));
        form->addWhole(path + ".router_parameters", tr("Router parameters a layer"), group.routerParameters,
                       tr("0: width times experts."));
        form->addWhole(path + ".bias_per_expert", tr("Bias parameters an expert"), group.biasPerExpert);
    }
    QPushButton* add = form->addButton(tr("+ Add a group of layers"));
    add->setObjectName(u"addFeedForward"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        auto& list = m_card.architecture->feedForwards;
        list.push_back(list.empty() ? catalogue::FeedForwardGroup{} : list.back());
        again(&ModelCardDialog::fillFeedForwards);
    });
}

} // namespace evenhost::editors
