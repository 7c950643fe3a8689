// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurementsmodel.h"

#include "base/date.h"
#include "models/amountparser.h"
#include "models/fieldtext.h"
#include "models/machine.h"

#include <algorithm>
#include <cmath>

namespace evenhost::models {

using namespace Qt::StringLiterals;

namespace {

constexpr double most = 1e9;

bool isNumber(int column)
{
    return column == MeasurementsModel::Gpus
           || (column >= MeasurementsModel::InFlight && column <= MeasurementsModel::FirstToken)
           || column >= MeasurementsModel::Before;
}

/// Splits a line of a spreadsheet: by tabs, or by semicolons where there are no tabs.
QStringList cellsOf(const QString& line)
{
    const QChar separator = line.contains(u'\t') ? u'\t' : line.contains(u';') ? u';' : u'\t';
    QStringList cells = line.split(separator);
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

} // namespace

void MeasurementsModel::setContent(std::shared_ptr<const plan::Plan> plan,
                                   std::shared_ptr<const catalogue::Catalogue> catalogue,
                                   std::shared_ptr<const analysis::Evaluation> evaluation, const Format& format)
{
    const bool same = m_plan && measurementsOf(m_rows) == plan->measurements;
    if (!same)
        beginResetModel();
    m_plan = std::move(plan);
    m_catalogue = std::move(catalogue);
    m_evaluation = std::move(evaluation);
    m_format = format;
    if (!same) {
        m_rows = measuredRows(m_plan->measurements);
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int MeasurementsModel::addRow(const std::string& today)
{
    MeasuredRow row;
    if (!m_rows.empty()) {
        row = m_rows.back();
        row.point = {0.0, row.point.inputTokens, row.point.outputTokens, std::nullopt, std::nullopt};
    } else {
        if (m_plan && !m_plan->shortlist.empty()) {
            row.modelId = m_plan->shortlist.front().modelId;
            row.weightFormat = m_plan->shortlist.front().weightFormat;
            if (const auto* offer = findHosting(*m_plan, *m_catalogue, m_plan->shortlist.front().hostingId)) {
                row.acceleratorId = offer->acceleratorId;
                row.gpus = offer->gpusPerNode;
            }
        }
        if (m_plan) {
            row.point.inputTokens = m_plan->workload.inputTokens.value;
            row.point.outputTokens = m_plan->workload.outputTokens.value;
        }
        row.provenance = {tr("own measurement").toStdString(), today, base::Confidence::Measured, {}};
    }
    const auto at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.push_back(row);
    endInsertRows();
    return at;
}

void MeasurementsModel::removeMeasurements(std::vector<int> rows)
{
    std::ranges::sort(rows, std::greater<>());
    for (const int row : rows) {
        if (row < 0 || row >= rowCount())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    emit edited();
}

void MeasurementsModel::paste(const QString& text, int row, int column, const std::string& today)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QStringList problems;
    bool first = true;
    for (const QString& raw : lines) {
        const QStringList cells = cellsOf(raw.trimmed().isEmpty() ? QString() : QString(raw).remove(u'\r'));
        while (row >= rowCount())
            addRow(today);
        MeasuredRow after = m_rows[static_cast<std::size_t>(row)];
        QStringList wrong;
        for (qsizetype i = 0; i < cells.size() && column + i < Before; ++i) {
            const QString problem = setCell(after, column + static_cast<int>(i), cells[i]);
            if (!problem.isEmpty())
                wrong += problem;
        }
        const bool isHead = first && wrong.size() > 1;
        first = false;
        if (isHead)
            continue;
        problems += wrong;
        m_rows[static_cast<std::size_t>(row)] = after;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        ++row;
    }
    emit edited();
    emit refused(problems.value(0));
}

QString MeasurementsModel::text(const std::vector<int>& rows) const
{
    QStringList heads;
    for (int column = 0; column < ColumnCount; ++column)
        heads += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QString result = heads.join(u'\t') + u'\n';
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells += displayText(m_rows.at(static_cast<std::size_t>(row)), column).replace(u'\t', u' ');
        result += cells.join(u'\t') + u'\n';
    }
    return result;
}

int MeasurementsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeasurementsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const sizing::MeasuredComparison* MeasurementsModel::comparison(const MeasuredRow& row) const
{
    if (!m_evaluation)
        return nullptr;
    for (const analysis::Option& option : m_evaluation->options) {
        if (!option.deployment || option.modelId != row.modelId
            || option.deployment->acceleratorId != row.acceleratorId)
            continue;
        for (const auto& compared : option.deployment->replica.comparisons) {
            if (compared.point == row.point)
                return &compared;
        }
    }
    return nullptr;
}

QString MeasurementsModel::displayText(const MeasuredRow& row, int column) const
{
    const auto amount = [&](double value) {
        return value > 0.0 ? m_format.rounded(value, 5) : QString();
    };
    const auto* compared = column >= Before ? comparison(row) : nullptr;
    const bool tokens = row.point.outputTokensPerSecond.has_value();
    switch (column) {
    case Model: {
        const auto* card = findModel(*m_plan, *m_catalogue, row.modelId);
        return fromPlan(card ? card->name : row.modelId);
    }
    case Weights:
        return row.weightFormat.empty() ? tr("as released") : weightFormatLabel(row.weightFormat);
    case Gpu: {
        const auto* gpu = findAccelerator(*m_plan, *m_catalogue, row.acceleratorId);
        return fromPlan(gpu ? gpu->name : row.acceleratorId);
    }
    case Gpus:
        return row.gpus > 0 ? m_format.count(row.gpus) : QString();
    case InFlight:
        return amount(row.point.concurrency);
    case Input:
        return amount(row.point.inputTokens);
    case Output:
        return amount(row.point.outputTokens);
    case TokensPerSecond:
        return amount(row.point.outputTokensPerSecond.value_or(0.0));
    case FirstToken:
        return amount(row.point.firstTokenSeconds.value_or(0.0));
    case Source:
        return fromPlan(row.provenance.source);
    case Date:
        return fromPlan(row.provenance.date);
    case Before:
    case After: {
        if (!isComplete(row))
            return column == Before ? tr("incomplete") : QString();
        if (!compared)
            return column == Before ? tr("no row has it") : QString();
        if (tokens)
            return tr("%1 tokens/s")
                .arg(m_format.rounded(
                    column == Before ? compared->tokensPerSecondBefore : compared->tokensPerSecondAfter, 3));
        return tr("%1 s").arg(
            m_format.rounded(column == Before ? compared->firstTokenBefore : compared->firstTokenAfter, 3));
    }
    default:
        return {};
    }
}

QVariant MeasurementsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MeasuredRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return displayText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
                       + displayText(row, index.column()));
    case Qt::ToolTipRole:
        if (index.column() >= Before && isComplete(row) && !comparison(row))
            return tr("No row of the shortlist runs this model, in these weights, on this GPU.");
        return {};
    default:
        return {};
    }
}

QVariant MeasurementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool help = role == Qt::ToolTipRole;
    switch (section) {
    case Model:
        return help ? tr("The model that was measured.") : tr("Model");
    case Weights:
        return help ? tr("Number format of the weights.") : tr("Weights");
    case Gpu:
        return help ? tr("What it ran on.") : tr("GPU");
    case Gpus:
        return help ? tr("GPUs of the one replica that was measured.") : tr("GPUs");
    case InFlight:
        return help ? tr("Requests in progress at the same moment.") : tr("In flight");
    case Input:
        return help ? tr("Input tokens of a request.") : tr("Input");
    case Output:
        return help ? tr("Output tokens of a request.") : tr("Output");
    case TokensPerSecond:
        return help ? tr("Output tokens a second of the whole replica.") : tr("Tokens/s");
    case FirstToken:
        return help ? tr("Seconds until the first token appears, mean.") : tr("First token, s");
    case Source:
        return help ? tr("Who measured, and how.") : tr("Source");
    case Date:
        return help ? tr("As in 2026-11-21.") : tr("Date");
    case Before:
        return help ? tr("What is estimated without your measurements.") : tr("Estimate before");
    case After:
        return help ? tr("What is estimated with all of your measurements.") : tr("with them");
    default:
        return {};
    }
}

Qt::ItemFlags MeasurementsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() < Before ? flags | Qt::ItemIsEditable : flags;
}

QString MeasurementsModel::setChoice(MeasuredRow& row, int column, const QString& text) const
{
    const auto named = [&](const std::string& name) {
        return fromPlan(name).compare(text, Qt::CaseInsensitive) == 0;
    };
    if (column == Weights) {
        row.weightFormat = text == tr("as released") ? std::string() : text.toLower().toStdString();
        return {};
    }
    if (column == Model) {
        for (const auto* cards : {&m_plan->own.models, &m_catalogue->models}) {
            const auto card = std::ranges::find_if(*cards, [&](const auto& c) { return named(c.id) || named(c.name); });
            if (card != cards->end()) {
                row.modelId = card->id;
                return {};
            }
        }
        return tr("“%1” is no model of the plan or the catalogue.").arg(text);
    }
    for (const auto* gpus : {&m_plan->own.accelerators, &m_catalogue->accelerators}) {
        const auto gpu = std::ranges::find_if(*gpus, [&](const catalogue::Accelerator& a) {
            return named(a.id) || named(a.name) || std::ranges::any_of(a.aliases, named);
        });
        if (gpu != gpus->end()) {
            row.acceleratorId = gpu->id;
            return {};
        }
    }
    return tr("“%1” is no GPU of the plan or the catalogue.").arg(text);
}

QString MeasurementsModel::setNumber(MeasuredRow& row, int column, const QString& text) const
{
    const bool optional = column == TokensPerSecond || column == FirstToken;
    std::optional<double> value;
    if (!text.isEmpty()) {
        const ParsedAmount parsed = parseAmount(text, base::Unit::None, m_format);
        if (!parsed.value)
            return parsed.reason;
        value = parsed.value;
        if (!(*value > 0.0) || *value > most || (column == Gpus && (*value > mostGpus || *value != std::floor(*value))))
            return column == Gpus ? tr("Give a whole number of GPUs, at most %1.").arg(m_format.count(mostGpus))
                                  : tr("%1 has to be a positive number.")
                                        .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    } else if (!optional) {
        return tr("%1 has to be given.").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    switch (column) {
    case Gpus:
        row.gpus = static_cast<int>(*value);
        break;
    case InFlight:
        row.point.concurrency = *value;
        break;
    case Input:
        row.point.inputTokens = *value;
        break;
    case Output:
        row.point.outputTokens = *value;
        break;
    case TokensPerSecond:
        row.point.outputTokensPerSecond = value;
        break;
    case FirstToken:
        row.point.firstTokenSeconds = value;
        break;
    default:
        break;
    }
    return {};
}

QString MeasurementsModel::setCell(MeasuredRow& row, int column, const QString& text) const
{
    const QString trimmed = text.trimmed();
    if (column <= Gpu)
        return setChoice(row, column, trimmed);
    if (column <= FirstToken)
        return setNumber(row, column, trimmed);
    if (column == Source) {
        row.provenance.source = trimmed.toStdString();
        return {};
    }
    if (!trimmed.isEmpty() && !base::dateFromIso(trimmed.toStdString()))
        return tr("“%1” is no date: write it as in 2026-11-21.").arg(trimmed);
    row.provenance.date = trimmed.toStdString();
    return {};
}

void MeasurementsModel::change(int row, const MeasuredRow& after)
{
    m_rows[static_cast<std::size_t>(row)] = after;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit edited();
}

bool MeasurementsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() >= Before)
        return false;
    MeasuredRow after = m_rows[static_cast<std::size_t>(index.row())];
    if (value.toString() == displayText(after, index.column()))
        return true;
    const QString problem = setCell(after, index.column(), value.toString());
    emit refused(problem);
    if (!problem.isEmpty())
        return false;
    change(index.row(), after);
    return true;
}

} // namespace evenhost::models
