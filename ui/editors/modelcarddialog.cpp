// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/modelcarddialog.h"

#include "editors/startfrom_p.h"

#include "models/fieldtext.h"
#include "session/cardcheck.h"
#include "session/owncatalogue.h"
#include "session/plausibility.h"
#include "sizing/weightformat.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using base::Unit;

namespace {

void completeFormats(QLineEdit* field)
{
    QStringList names;
    for (const sizing::WeightFormat& format : sizing::weightFormats())
        names += models::fromPlan(format.name);
    auto* completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
}

std::vector<std::string> linesOf(const QString& text)
{
    std::vector<std::string> lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.push_back(line.trimmed().toStdString());
    }
    return lines;
}

QString joined(const std::vector<std::string>& lines)
{
    QStringList texts;
    for (const std::string& line : lines)
        texts += models::fromPlan(line);
    return texts.join(u'\n');
}

} // namespace

ModelCardDialog::ModelCardDialog(const catalogue::ModelCard& card, std::string former, Known known,
                                 const models::Format& format, const Start& startFromCatalogue,
                                 const Start& startFromConfiguration, QWidget* parent)
    : RecordDialog(tr("Own model card"), format, parent)
    , m_card(card)
    , m_former(std::move(former))
    , m_known(known)
    , m_model(addPage(tr("Model")))
    , m_numbers(addPage(tr("Parameters")))
    , m_sizes(addPage(tr("Sizes")))
    , m_mixers(addPage(tr("Attention and cache")))
    , m_feedForwards(addPage(tr("Experts")))
    , m_licence(addPage(tr("Licence and context")))
    , m_checkpoints(addPage(tr("Checkpoints")))
    , m_side(new QWidget)
    , m_lines(new QGridLayout)
{
    for (const auto& [text, start] : {std::pair(tr("Start from …"), startFromCatalogue),
                                      std::pair(tr("Start from config.json …"), startFromConfiguration)}) {
        if (start)
            connect(addStart(text), &QPushButton::clicked, this, [this, start = start] { begin(start); });
    }
    m_side->setAccessibleName(tr("Stated and recomputed"));
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(4 * theme::step, 4 * theme::step, 4 * theme::step, 4 * theme::step);
    m_lines->setHorizontalSpacing(3 * theme::step);
    column->addLayout(m_lines);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_side);
    m_sideArea = scroll;
    setSide(scroll);
    fill();
    resize(1220, 700);
}

void ModelCardDialog::begin(const Start& start)
{
    auto chosen = start(this);
    if (!chosen)
        return;
    startFrom(std::move(*chosen), m_card, m_former, m_known.plan->own.models, m_known.catalogue->models);
    fill();
}

void ModelCardDialog::again(void (ModelCardDialog::*fillPage)())
{
    QMetaObject::invokeMethod(
        this,
        [this, fillPage] {
            (this->*fillPage)();
            recordChanged();
            refreshSoon();
        },
        Qt::QueuedConnection);
}

void ModelCardDialog::fill()
{
    fillModel();
    fillNumbers();
    fillSizes();
    fillMixers();
    fillFeedForwards();
    fillLicence();
    fillCheckpoints();
    recordChanged();
    refreshSoon();
}

void ModelCardDialog::fillModel()
{
    RecordForm* form = m_model;
    form->clear();
    form->addText("name", tr("Name"), m_card.name, tr("As people say it."));
    form->addText("vendor", tr("Made by"), m_card.vendor);
    form->addText("id", tr("Identifier"), m_card.id,
                  tr("Unique in the plan: lower case, digits and -._/:. One of the catalogue’s stands in for it."));
    form->addText("repository", tr("Repository"), m_card.repository, tr("Where the weights are."));
    form->addText("released", tr("Released"), m_card.released, tr("As in 2026-11-21."));
    completeFormats(form->addText("native_format", tr("Format of the release"), m_card.nativeFormat,
                                  tr("bf16, fp8, nvfp4, mxfp4 … as the weights are published.")));
    form->addHeading(tr("Source of the card"));
    form->addProvenance("provenance", m_card.provenance);
    auto* notes = new QPlainTextEdit(joined(m_card.notes));
    notes->setFixedHeight(16 * theme::step);
    notes->setTabChangesFocus(true);
    form->addField("notes", tr("Notes, one a line"), notes);
    connect(notes, &QPlainTextEdit::textChanged, this, [this, notes] {
        m_card.notes = linesOf(notes->toPlainText());
        refreshSoon();
    });
}

void ModelCardDialog::fillNumbers()
{
    RecordForm* form = m_numbers;
    catalogue::ParameterCounts& counts = m_card.parameters;
    form->clear();
    form->addAmount("parameters.total", tr("Total"), Unit::Parameters, counts.total,
                    tr("Parameters that are stored and loaded, lookup tables left out."));
    form->addAmount("parameters.active", tr("Active"), Unit::Parameters, counts.active,
                    tr("Parameters that work on one decoded token."));
    form->addAmount("parameters.active_prefill", tr("Active for a prefilled token"), Unit::Parameters,
                    counts.activePrefill, tr("Where it wakes a different number."));
    form->addAmount("parameters.lookup", tr("Lookup tables"), Unit::Parameters, counts.lookup,
                    tr("Parameters in lookup tables: storage and host memory, no arithmetic."));
    form->addCheck("parameters.total_includes_prediction", tr("The total counts the prediction layers"),
                   counts.totalIncludesPrediction);
    form->addHeading(tr("The vendor’s headline, where it differs"));
    form->addAmount("parameters.headline_total", tr("Headline total"), Unit::Parameters, counts.headlineTotal);
    form->addAmount("parameters.headline_active", tr("Headline active"), Unit::Parameters, counts.headlineActive);
    form->addText("parameters.headline_note", tr("Why it differs"), counts.headlineNote);
    form->addHeading(tr("Source of the numbers"));
    form->addProvenance("parameters.provenance", counts.provenance);
}

void ModelCardDialog::fillSizes()
{
    RecordForm* form = m_sizes;
    form->clear();
    if (!m_card.architecture) {
        form->addRemark(
            tr("Without an architecture, cache and layers are taken from the nearest known design and marked "
               "as estimated."));
        QPushButton* add = form->addButton(tr("+ Describe the architecture"));
        add->setObjectName(u"addArchitecture"_s);
        connect(add, &QPushButton::clicked, this, [this] {
            catalogue::Architecture& fresh = m_card.architecture.emplace();
            fresh.mixers.emplace_back();
            fresh.feedForwards.emplace_back();
            fill();
        });
        return;
    }
    catalogue::Architecture& a = *m_card.architecture;
    QPushButton* forget = form->addHeadingButton(tr("Stack"), tr("Forget the architecture"));
    connect(forget, &QPushButton::clicked, this, [this] {
        m_card.architecture.reset();
        fill();
    });
    form->addWhole("architecture.layers", tr("Layers"), a.layers, tr("Of the whole stack."));
    form->addWhole("architecture.hidden", tr("Width"), a.hidden, tr("Hidden size of the stack."));
    form->addWhole("architecture.vocabulary", tr("Vocabulary"), a.vocabulary, {}, Unit::Tokens);
    form->addCheck("architecture.tied_embeddings", tr("Input and output embedding are one matrix"), a.tiedEmbeddings);
    form->addAmount("architecture.extra_parameters_per_layer", tr("Extra parameters a layer"), Unit::Count,
                    a.extraParametersPerLayer, tr("Hyper-connections and the like."));
    form->addText("architecture.extra_note", tr("What they are"), a.extraNote);
    QPushButton* prediction =
        form->addHeadingButton(tr("Layers that predict further tokens"), a.prediction ? tr("Remove") : tr("Add"));
    connect(prediction, &QPushButton::clicked, this, [this] {
        auto& layers = m_card.architecture->prediction;
        if (layers)
            layers.reset();
        else
            layers.emplace().stored = 1;
        again(&ModelCardDialog::fillSizes);
    });
    if (a.prediction) {
        form->addWhole("architecture.prediction.stored", tr("Stored"), a.prediction->stored);
        form->addWhole("architecture.prediction.mixer_group", tr("They repeat attention group"),
                       a.prediction->mixerGroup, tr("Counted from 0."));
        form->addCheck("architecture.prediction.own_embedding", tr("They have their own embedding"),
                       a.prediction->ownEmbedding);
        form->addCheck("architecture.prediction.own_head", tr("They have their own head"), a.prediction->ownHead);
        form->addWhole("architecture.prediction.dense_width", tr("Dense width"), a.prediction->denseWidth,
                       tr("0: as the last group of feed-forward layers."));
    }
    form->addHeading(tr("Source of the architecture"));
    form->addProvenance("architecture.provenance", a.provenance);
}

void ModelCardDialog::fillLicence()
{
    using enum catalogue::CommercialUse;
    RecordForm* form = m_licence;
    catalogue::Licence& licence = m_card.licence;
    form->clear();
    form->addHeading(tr("Licence"));
    form->addText("licence.name", tr("Licence"), licence.name, tr("Empty: no licence text is known."));
    form->addText("licence.spdx", tr("SPDX identifier"), licence.spdx);
    form->addChoice("licence.commercial_use", tr("Business use"),
                    {{tr("unknown"), static_cast<int>(Unknown)},
                     {tr("allowed"), static_cast<int>(Allowed)},
                     {tr("on conditions"), static_cast<int>(Conditional)},
                     {tr("forbidden"), static_cast<int>(Forbidden)}},
                    static_cast<int>(licence.commercialUse), [this](int chosen) {
                        m_card.licence.commercialUse = static_cast<catalogue::CommercialUse>(chosen);
                    });
    form->addText("licence.conditions", tr("Conditions"), licence.conditions, tr("In a sentence."));
    form->addProvenance("licence.provenance", licence.provenance);
    form->addHeading(tr("Context"));
    form->addAmount("context.tokens", tr("Longest context"), Unit::Tokens, m_card.context.tokens);
    form->addProvenance("context.provenance", m_card.context.provenance);
}

void ModelCardDialog::fillCheckpoints()
{
    RecordForm* form = m_checkpoints;
    form->clear();
    form->addRemark(tr("Released sets of weights. A published size wins over the computed one."));
    for (std::size_t i = 0; i < m_card.checkpoints.size(); ++i) {
        catalogue::Checkpoint& checkpoint = m_card.checkpoints[i];
        const std::string path = "checkpoints[" + std::to_string(i) + ']';
        QPushButton* remove = form->addHeadingButton(tr("Checkpoint %1").arg(i + 1), tr("Remove"));
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_card.checkpoints.erase(m_card.checkpoints.begin() + static_cast<std::ptrdiff_t>(i));
            again(&ModelCardDialog::fillCheckpoints);
        });
        completeFormats(form->addText(path + ".format", tr("Format"), checkpoint.format));
        form->addText(path + ".repository", tr("Repository"), checkpoint.repository);
        form->addAmount(path + ".size_gb", tr("Published size"), Unit::Gigabytes, checkpoint.sizeGb);
        form->addAmount(path + ".lookup_gb", tr("of which lookup tables"), Unit::Gigabytes, checkpoint.lookupGb);
        form->addText(path + ".note", tr("Note"), checkpoint.note);
        form->addProvenance(path + ".provenance", checkpoint.provenance);
    }
    QPushButton* add = form->addButton(tr("+ Add a checkpoint"));
    add->setObjectName(u"addCheckpoint"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        catalogue::Checkpoint fresh;
        fresh.format = m_card.nativeFormat;
        fresh.repository = m_card.repository;
        m_card.checkpoints.push_back(fresh);
        again(&ModelCardDialog::fillCheckpoints);
    });
}

base::Findings ModelCardDialog::check() const
{
    base::Findings findings = session::checkCard(m_card);
    for (base::Finding& finding : idFindings(session::idsOf(m_known.plan->own.models), m_card.id, m_former))
        findings.push_back(std::move(finding));
    return findings;
}

void ModelCardDialog::recordChanged()
{
    const QStringList used = session::useLabels(*m_known.plan, *m_known.catalogue, session::CardKind::Model,
                                                m_former.empty() ? m_card.id : m_former);
    setRemark(placeRemark(m_known.catalogue->model(m_card.id) != nullptr, used.join(u", "_s)));
    showPlausibility();
}

void ModelCardDialog::showPlausibility()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const theme::Colours& c = theme::colours(this);
    std::array<int, 3> widths{};
    const auto put = [&](int row, int column, const QString& text, const QColor& colour, bool strong = false) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colour);
        label->setPalette(palette);
        if (strong) {
            QFont font = label->font();
            font.setWeight(QFont::DemiBold);
            label->setFont(font);
        }
        auto& widest = widths.at(static_cast<std::size_t>(column));
        widest = std::max(widest, label->sizeHint().width());
        m_lines->addWidget(label, row, column, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    };
    put(0, 0, tr("Plausible?"), c.ink, true);
    put(0, 1, tr("stated"), c.softInk);
    put(0, 2, tr("recomputed"), c.softInk);
    QStringList lines;
    int row = 1;
    const QString none = u"–"_s;
    for (const session::PlausibilityLine& line : session::plausibility(m_card)) {
        const QString stated = line.stated ? format().amount(*line.stated, line.unit) : QString();
        const QString recomputed = line.recomputed ? format().amount(*line.recomputed, line.unit) : none;
        put(row, 0, line.name, c.softInk);
        put(row, 1, stated, c.ink);
        put(row++, 2, recomputed, c.ink);
        QString verdict;
        if (line.stated && line.recomputed && *line.stated > 0.0) {
            const double apart = *line.recomputed / *line.stated - 1.0;
            const QString sign = apart < 0.0 ? u"−"_s : u"+"_s;
            constexpr double rounding = 0.0005;
            if (std::abs(apart) < rounding)
                verdict = tr("✓ agrees");
            else
                verdict = line.agrees ? tr("✓ agrees, %1%2").arg(sign, format().share(std::abs(apart), 1))
                                      : tr("▲ %1%2: check").arg(sign, format().share(std::abs(apart), 1));
            put(row++, 2, verdict, line.agrees ? c.good : c.bad);
        }
        lines += QStringList{line.name, stated, recomputed, verdict}.join(u'\t');
    }
    m_lines->setColumnStretch(0, 1);
    // As wide as its lines: figures are not cut off, the form takes what is left.
    m_sideArea->setFixedWidth(widths[0] + widths[1] + widths[2] + 2 * m_lines->horizontalSpacing() + 12 * theme::step);
    m_plausibilityText = lines.join(u'\n');
    m_side->setAccessibleDescription(m_plausibilityText);
}

} // namespace evenhost::editors
