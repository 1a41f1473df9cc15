#!/usr/bin/env bash
# packaging/slurm/tiers-array held against one call without parts.
#
#   slurm_test.sh parts TIERS     each part called as a task of an array, without Slurm
#   slurm_test.sh cluster TIERS   through sbatch, on a Slurm of this machine alone; 77 where Slurm is not installed
set -euo pipefail
mode=$1
export TIERS=$2
array=$(cd "$(dirname "$0")/../.." && pwd)/packaging/slurm/tiers-array
shipped=$(cd "$(dirname "$0")/../../challenges/cake-shop-1" && pwd)

started=()
work=$(mktemp -d)
end() {
    [ ${#started[@]} -eq 0 ] || kill "${started[@]}" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap end EXIT
cd "$work"

same() { cmp "$1" "$2" || { echo "$1 differs from $2" >&2; exit 1; }; }

mkdir class
for name in ada ben cyd; do cp "$shipped/reference.tiers" class/$name.tiers; done
cp "$shipped/undersized.tiers" class/dan.tiers
echo "{" >class/eve.tiers
sweep=(sweep class/ada.tiers --challenge cake-shop-1 --duration 4s --vary api.instances=1..3 --vary db.cores=2,4)
grade=(grade class --challenge cake-shop-1)

# Calls both studies in parts by `$1 PARTS OUT.csv …` and compares with the whole.
compare_by() {
    "$TIERS" "${sweep[@]}" --csv whole-sweep.csv >/dev/null
    "$1" 4 sweep.csv "${sweep[@]}"
    same sweep.csv whole-sweep.csv
    "$TIERS" "${grade[@]}" --csv whole-grade.csv >/dev/null 2>&1 || true
    "$1" 3 grade.csv "${grade[@]}" 2>/dev/null
    same grade.csv whole-grade.csv
    [ "$(wc -l <whole-grade.csv)" -eq 6 ]
}

by_hand() {
    local parts=$1 out=$2 number
    shift 2
    mkdir -p "$out.parts"
    for ((number = parts; number >= 1; number--)); do
        SLURM_ARRAY_TASK_ID=$number "$array" part "$parts" "$out" "$@"
    done
    "$array" join "$parts" "$out"
}

free_port() {
    local port
    for ((port = 20000 + RANDOM; ; port++)); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

start_cluster() {
    local name=$(hostname -s)
    mkdir state spool
    export SLURM_CONF=$work/slurm.conf
    cat >slurm.conf <<CONF
ClusterName=test
SlurmctldHost=$name(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/none
CredType=cred/none
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1,batch_sched_delay=0,sched_min_interval=0
NodeName=$name NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES State=UP
CONF
    slurmctld -D >/dev/null 2>&1 &
    started+=($!)
    slurmd -D >/dev/null 2>&1 &
    started+=($!)
    local tries
    for ((tries = 0; tries < 200; tries++)); do
        ! sinfo -h -o %T 2>/dev/null | grep -q idle || return 0
        sleep 0.1
    done
    cat slurmctld.log slurmd.log >&2
    exit 1
}

by_slurm() {
    local last
    last=$("$array" "$@")
    while squeue -h -j "$last" 2>/dev/null | grep -q .; do sleep 0.1; done
    [ -e "$2" ] || { cat "$2.parts"/*.log slurmctld.log >&2; exit 1; }
}

case $mode in
    parts) compare_by by_hand ;;
    cluster)
        for program in slurmctld slurmd sbatch; do command -v $program >/dev/null || exit 77; done
        start_cluster
        compare_by by_slurm
        ;;
esac
