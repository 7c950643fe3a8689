// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/modelcard.h"
#include "editors/offerdialogs.h"

class QGridLayout;

namespace evenhost::editors {

/// A model card of the plan's own: who made it, its licence, its numbers and its architecture, group by group, with
/// what the architecture comes to beside what the card states.
class ModelCardDialog : public RecordDialog
{
    Q_OBJECT

public:
    /// Other beginnings: a card of the catalogue, a published configuration. Nothing: the user thought better of it.
    using Start = std::function<std::optional<catalogue::ModelCard>(QWidget*)>;

    ModelCardDialog(const catalogue::ModelCard& card, std::string former, Known known, const models::Format& format,
                    const Start& startFromCatalogue, const Start& startFromConfiguration, QWidget* parent);

    [[nodiscard]] const catalogue::ModelCard& card() const { return m_card; }

    /// The plausibility panel as text, one line a figure: what a screen reader or a test reads.
    [[nodiscard]] QString plausibilityText() const { return m_plausibilityText; }

protected:
    [[nodiscard]] base::Findings check() const override;
    void recordChanged() final;

private:
    void begin(const Start& start);
    void fill();
    void fillModel();
    void fillNumbers();
    void fillSizes();
    void fillMixers();
    void fillMixer(RecordForm* form, std::size_t index);
    void fillRecurrent(RecordForm* form, const std::string& path, catalogue::MixerGroup& group);
    void fillIndexer(RecordForm* form, const std::string& path, catalogue::MixerGroup& group);
    void fillFeedForwards();
    void fillLicence();
    void fillCheckpoints();
    void showPlausibility();
    /// Fills a page again once the event that asked for it is over.
    void again(void (ModelCardDialog::*fillPage)());

    catalogue::ModelCard m_card;
    std::string m_former;
    Known m_known;
    RecordForm* m_model;
    RecordForm* m_numbers;
    RecordForm* m_sizes;
    RecordForm* m_mixers;
    RecordForm* m_feedForwards;
    RecordForm* m_licence;
    RecordForm* m_checkpoints;
    QWidget* m_side;
    QWidget* m_sideArea = nullptr;
    QGridLayout* m_lines;
    QString m_plausibilityText;
};

} // namespace evenhost::editors
